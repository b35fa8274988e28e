-- What every paper of an office says of who may have it, in several languages, and whom to phone.

ALTER TABLE office ADD COLUMN duty_phone TEXT;

CREATE TABLE office_text (
    office TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (office, field, language),
    FOREIGN KEY (office) REFERENCES office (office) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 9;
