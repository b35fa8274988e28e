-- The search index. Everything in it follows from the items; it belongs to no thing and no seal
-- covers it, and when it does not fit it is made anew.
--
-- An item has a spot: its day, counted from 1970-01-01, and a number among the items of that day.
-- Thirty-two days are a block. A term has for each block the set of the spots of the items that it
-- finds, as bits.

CREATE TABLE search_spot (
    day INTEGER NOT NULL,
    number INTEGER NOT NULL,
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (day, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX search_spot_of_item ON search_spot (tour, item);

CREATE TABLE search_term (
    term TEXT NOT NULL,
    block INTEGER NOT NULL,
    spots BLOB NOT NULL,
    PRIMARY KEY (term, block)
) STRICT, WITHOUT ROWID;

-- Which way of making terms the index was made in, and the versions of all tours as it knows
-- them, in one number.
CREATE TABLE search_state (
    form INTEGER NOT NULL,
    tours INTEGER NOT NULL,
    PRIMARY KEY (form)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
