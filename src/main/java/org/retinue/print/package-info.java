/// A tour on paper: documents as HTML, laid out to PDF.
///
/// A pure function computes a paper's value from a tour and an order; a template from
/// `resources/paper` is filled with it as text nodes, and the result is laid out with fonts of our
/// own. Nothing is fetched while a paper is laid out: no name, however it is written, reaches a
/// file or the network.
///
/// Arabic papers count in Western digits (1, 2, 3): times, telephones, car and flight numbers are
/// compared with signs, plates and tickets, and the same figure has to be found in both languages
/// of a page.
@NullMarked
package org.retinue.print;

import org.jspecify.annotations.NullMarked;
