/// The JSON briefing pack and its schema.
///
/// A pack is one document that holds a tour with everything it names; a library holds what all
/// tours share. Their shape is the schema's (`resources/schema`), not the model's: writing and
/// reading are two plain mappings between records and trees of JSON. What is written was read back
/// and found equal before it is handed out; what is read passes limits, schema, references and
/// hash, in that order, before a tour is built of it, and a document that fails is refused with a
/// pointer to each fault, never with an exception.
///
/// The format is still version 1 though it has gained fields (tasks, briefs, runs of show,
/// contacts): these are optional and left out where they are empty, so what was written before them
/// is read as ever and has the same hash. A program that does not know them refuses a document that
/// has them, and names the field, so nothing is lost in silence. A field that changes what another
/// one means, or that cannot be left out, makes version 2.
///
/// Delegates stand in a pack as they were entered, with what their precedence goes by and the ranks
/// and dates it is computed from. A computed place is not in it: it would be a second truth beside
/// the ranks, and a tour read back must be the one that was written.
@NullMarked
package org.retinue.brief;

import org.jspecify.annotations.NullMarked;
