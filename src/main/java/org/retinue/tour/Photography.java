package org.retinue.tour;

/// Whether pictures may be taken at a site.
public enum Photography {
    UNKNOWN,
    ALLOWED,
    OUTSIDE_ONLY,
    FORBIDDEN
}
