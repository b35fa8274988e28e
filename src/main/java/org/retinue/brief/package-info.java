/// The JSON briefing pack and its schema.
///
/// A pack is one document that holds a tour with everything it names; a library holds what all
/// tours share. Their shape is the schema's (`resources/schema`), not the model's: writing and
/// reading are two plain mappings between records and trees of JSON. What is written was read back
/// and found equal before it is handed out; what is read passes limits, schema, references and
/// hash, in that order, before a tour is built of it, and a document that fails is refused with a
/// pointer to each fault, never with an exception.
@NullMarked
package org.retinue.brief;

import org.jspecify.annotations.NullMarked;
