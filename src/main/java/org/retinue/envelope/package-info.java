/// A briefing pack in an envelope: signed by an office, and locked for a reader. Envelopes are JSON
/// Web Signatures and JSON Web Encryption (RFC 7515, 7516, 8037) in their compact form, so that
/// others can read them with any library of that standard.
///
/// They are made with jose4j, because it does Ed25519 and X25519 with the JDK's own cryptography.
/// Nimbus would need a second cryptographic library for them, and Tink has a format of its own that
/// nobody else reads.
@CheckReturnValue
@NullMarked
package org.retinue.envelope;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
