-- What an office settled about who may see what: for each audience its name and scope, where it is
-- one of the office's own, and the kinds of data that it sees, or does not see, otherwise than usual.

CREATE TABLE office_audience (
    office TEXT NOT NULL,
    audience TEXT NOT NULL,
    scope TEXT,
    PRIMARY KEY (office, audience),
    FOREIGN KEY (office) REFERENCES office (office) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE office_audience_text (
    office TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (office, audience, language),
    FOREIGN KEY (office, audience) REFERENCES office_audience (office, audience) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE office_audience_kind (
    office TEXT NOT NULL,
    audience TEXT NOT NULL,
    kind TEXT NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (office, audience, kind),
    FOREIGN KEY (office, audience) REFERENCES office_audience (office, audience) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 8;
