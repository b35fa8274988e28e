/// A tour on paper: documents as HTML, laid out to PDF.
///
/// A pure function computes a paper's value from a tour and an order; a template from
/// `resources/paper` is filled with it as text nodes, and the result is laid out with fonts of our
/// own. Nothing is fetched while a paper is laid out: no name, however it is written, reaches a
/// file or the network.
@NullMarked
package org.retinue.print;

import org.jspecify.annotations.NullMarked;
