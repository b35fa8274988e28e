-- What was given out: the releases of tours with their packs, which never change, and who received
-- which paper. Neither refers to what can change or go: a release outlives its tour.

CREATE TABLE revision (
    revision TEXT NOT NULL,
    tour TEXT NOT NULL,
    number INTEGER NOT NULL,
    note TEXT,
    officer TEXT,
    at TEXT NOT NULL,
    hash TEXT NOT NULL,
    pack TEXT NOT NULL,
    PRIMARY KEY (revision)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX revision_of_tour ON revision (tour, number);

CREATE TABLE acknowledged (
    revision TEXT NOT NULL,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (revision, position),
    FOREIGN KEY (revision) REFERENCES revision (revision) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE handing (
    handing TEXT NOT NULL,
    tour TEXT NOT NULL,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    paper TEXT NOT NULL,
    person TEXT,
    name TEXT,
    channel TEXT NOT NULL,
    at TEXT NOT NULL,
    confirmed TEXT,
    PRIMARY KEY (handing)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX handing_of_tour ON handing (tour, number);

PRAGMA user_version = 7;
