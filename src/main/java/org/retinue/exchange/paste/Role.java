package org.retinue.exchange.paste;

/// What a row of a pasted table is for.
public enum Role {
    /// Something that happens.
    ITEM,
    /// More about what the row above says.
    CONTINUED,
    /// A date for the rows below.
    DATE,
    /// The heads of the columns.
    HEADER,
    /// A title or a remark about the whole, which is left out.
    TITLE,
    /// Nothing.
    EMPTY
}
