package org.retinue.ui.directory;

/// Which way a road goes, seen from a site.
enum Direction {
    TO,
    FROM
}
