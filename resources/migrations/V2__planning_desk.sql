-- What the planning desk keeps: the run of show of an item (its brief is a field of item_text), the
-- tasks of a tour, and whom to call at a site.

CREATE TABLE item_cue (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_cue_text (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, item, position, language),
    FOREIGN KEY (tour, item, position) REFERENCES item_cue (tour, item, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    tour TEXT NOT NULL,
    task TEXT NOT NULL,
    position INTEGER NOT NULL,
    due TEXT NOT NULL,
    done INTEGER NOT NULL,
    PRIMARY KEY (tour, task),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE task_text (
    tour TEXT NOT NULL,
    task TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, task, language),
    FOREIGN KEY (tour, task) REFERENCES task (tour, task) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE site_contact (
    site TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (site, position),
    FOREIGN KEY (site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 2;
