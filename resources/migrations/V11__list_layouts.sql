-- What the officer said of the columns of lists, by the fingerprints of their headers.

CREATE TABLE list_layout (
    office TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    columns TEXT NOT NULL,
    PRIMARY KEY (office, fingerprint),
    FOREIGN KEY (office) REFERENCES office (office) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 11;
