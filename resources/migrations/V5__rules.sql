-- What rules and precedence ask for: ranks, needs, conditions of sites, how much an item matters and
-- how long it is to take before it has a time; which rules count, and where they are waived. The
-- columns that tables gain are no part of the hashes of rows that have no value in them.

ALTER TABLE site ADD COLUMN photography TEXT;
ALTER TABLE site ADD COLUMN phones_off INTEGER;
ALTER TABLE site ADD COLUMN visitor_list_days INTEGER;
ALTER TABLE site ADD COLUMN walking_minutes INTEGER;
ALTER TABLE site ADD COLUMN outdoors INTEGER;
ALTER TABLE site ADD COLUMN coordinates TEXT;

ALTER TABLE person ADD COLUMN pronunciation TEXT;
ALTER TABLE person ADD COLUMN level INTEGER;
ALTER TABLE person ADD COLUMN diplomatic TEXT;
ALTER TABLE person ADD COLUMN in_post_since TEXT;

ALTER TABLE vehicle ADD COLUMN baggage INTEGER;

ALTER TABLE tour ADD COLUMN precedence TEXT;
ALTER TABLE tour ADD COLUMN notified TEXT;
ALTER TABLE tour ADD COLUMN precedence_note TEXT;
ALTER TABLE tour ADD COLUMN rule_pack TEXT;

ALTER TABLE item ADD COLUMN importance TEXT;
ALTER TABLE item ADD COLUMN minutes INTEGER;

CREATE TABLE need (
    tour TEXT NOT NULL,
    person TEXT NOT NULL,
    need TEXT NOT NULL,
    PRIMARY KEY (tour, person, need),
    FOREIGN KEY (tour, person) REFERENCES delegate (tour, person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE tour_rule (
    tour TEXT NOT NULL,
    number TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tour, number),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver (
    tour TEXT NOT NULL,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    fingerprint TEXT,
    reason TEXT NOT NULL,
    who TEXT,
    waived_on TEXT NOT NULL,
    PRIMARY KEY (tour, position),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver_item (
    tour TEXT NOT NULL,
    waiver INTEGER NOT NULL,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (tour, waiver, position),
    FOREIGN KEY (tour, waiver) REFERENCES waiver (tour, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
    office TEXT NOT NULL,
    rule_pack TEXT,
    PRIMARY KEY (office)
) STRICT, WITHOUT ROWID;

CREATE TABLE office_rule (
    office TEXT NOT NULL,
    number TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (office, number),
    FOREIGN KEY (office) REFERENCES office (office) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    office TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (office, date),
    FOREIGN KEY (office) REFERENCES office (office) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday_text (
    office TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (office, date, language),
    FOREIGN KEY (office, date) REFERENCES holiday (office, date) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE worked_weekend (
    office TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (office, date),
    FOREIGN KEY (office) REFERENCES office (office) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 5;
