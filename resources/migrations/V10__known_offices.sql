-- The offices whose packs are known here: by what keys, since when, and on whose word.

CREATE TABLE known_office (
    office TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    name TEXT NOT NULL,
    signing TEXT NOT NULL,
    receiving TEXT NOT NULL,
    since TEXT NOT NULL,
    trusted_by TEXT,
    PRIMARY KEY (office, fingerprint),
    FOREIGN KEY (office) REFERENCES office (office) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 10;
