-- A workspace. What is absent is NULL, never an empty text. Every row belongs to one thing (a tour,
-- a site, a person, a vehicle, the ways from a site, an entry of the journal), whose id is the first
-- column of its key; the seal of the thing holds its version and the hash over its rows.
--
-- Tables stand without row ids, so that there is no index beside them that could say something else.
-- Constraints between tables are checked at the end of a transaction, so rows may come in any order.

PRAGMA application_id = 1381256773;

CREATE TABLE seal (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    zone TEXT NOT NULL,
    within TEXT,
    capacity INTEGER,
    PRIMARY KEY (site),
    FOREIGN KEY (within) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE site_text (
    site TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (site, field, language),
    FOREIGN KEY (site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    site TEXT NOT NULL,
    room TEXT NOT NULL,
    position INTEGER NOT NULL,
    capacity INTEGER,
    PRIMARY KEY (site, room),
    FOREIGN KEY (site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE room_text (
    site TEXT NOT NULL,
    room TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (site, room, language),
    FOREIGN KEY (site, room) REFERENCES room (site, room) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE hours (
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (site, day),
    FOREIGN KEY (site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE opening (
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    position INTEGER NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    PRIMARY KEY (site, day, position),
    FOREIGN KEY (site, day) REFERENCES hours (site, day) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    site TEXT NOT NULL,
    position INTEGER NOT NULL,
    source TEXT,
    as_of TEXT,
    PRIMARY KEY (site, position),
    FOREIGN KEY (site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_text (
    site TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (site, position, language),
    FOREIGN KEY (site, position) REFERENCES fact (site, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE site_note (
    site TEXT NOT NULL,
    position INTEGER NOT NULL,
    sensitivity TEXT NOT NULL,
    PRIMARY KEY (site, position),
    FOREIGN KEY (site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE site_note_text (
    site TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (site, position, language),
    FOREIGN KEY (site, position) REFERENCES site_note (site, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    person TEXT NOT NULL,
    country TEXT,
    mobile TEXT,
    email TEXT,
    PRIMARY KEY (person)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_text (
    person TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (person, field, language),
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE person_language (
    person TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (person, position),
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE person_note (
    person TEXT NOT NULL,
    position INTEGER NOT NULL,
    sensitivity TEXT NOT NULL,
    PRIMARY KEY (person, position),
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE person_note_text (
    person TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (person, position, language),
    FOREIGN KEY (person, position) REFERENCES person_note (person, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE vehicle (
    vehicle TEXT NOT NULL,
    plate TEXT,
    seats INTEGER NOT NULL,
    PRIMARY KEY (vehicle)
) STRICT, WITHOUT ROWID;

CREATE TABLE vehicle_text (
    vehicle TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (vehicle, language),
    FOREIGN KEY (vehicle) REFERENCES vehicle (vehicle) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE travel_time (
    from_site TEXT NOT NULL,
    to_site TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    basis TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (from_site, to_site)
) STRICT, WITHOUT ROWID;

CREATE TABLE tour (
    tour TEXT NOT NULL,
    code TEXT,
    kind TEXT NOT NULL,
    officer TEXT,
    zone TEXT NOT NULL,
    country TEXT,
    PRIMARY KEY (tour)
) STRICT, WITHOUT ROWID;

CREATE TABLE tour_text (
    tour TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, field, language),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE day (
    tour TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (tour, date),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE day_text (
    tour TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, date, language),
    FOREIGN KEY (tour, date) REFERENCES day (tour, date) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE track (
    tour TEXT NOT NULL,
    track TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (tour, track),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE track_text (
    tour TEXT NOT NULL,
    track TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, track, language),
    FOREIGN KEY (tour, track) REFERENCES track (tour, track) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE delegate (
    tour TEXT NOT NULL,
    person TEXT NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    track TEXT NOT NULL,
    PRIMARY KEY (tour, person),
    FOREIGN KEY (tour, track) REFERENCES track (tour, track) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE diet (
    tour TEXT NOT NULL,
    person TEXT NOT NULL,
    position INTEGER NOT NULL,
    diet TEXT,
    PRIMARY KEY (tour, person, position),
    FOREIGN KEY (tour, person) REFERENCES delegate (tour, person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE tour_note (
    tour TEXT NOT NULL,
    position INTEGER NOT NULL,
    sensitivity TEXT NOT NULL,
    PRIMARY KEY (tour, position),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE tour_note_text (
    tour TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, position, language),
    FOREIGN KEY (tour, position) REFERENCES tour_note (tour, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    sort TEXT NOT NULL,
    kind TEXT NOT NULL,
    moment TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    day TEXT,
    place INTEGER,
    site TEXT,
    room TEXT,
    from_site TEXT,
    to_site TEXT,
    guests TEXT NOT NULL,
    lead TEXT,
    press TEXT,
    state TEXT NOT NULL,
    asked TEXT,
    asked_by TEXT,
    due TEXT,
    anchored INTEGER NOT NULL,
    PRIMARY KEY (tour, item),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (site, room) REFERENCES room (site, room) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (from_site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (to_site) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (lead) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_text (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, item, field, language),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_track (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    track TEXT NOT NULL,
    PRIMARY KEY (tour, item, track),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (tour, track) REFERENCES track (tour, track) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE guest (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE greeter (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    duty TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_vehicle (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    vehicle TEXT NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vehicle) REFERENCES vehicle (vehicle) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_note (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    sensitivity TEXT NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_note_text (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, item, position, language),
    FOREIGN KEY (tour, item, position) REFERENCES item_note (tour, item, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    officer TEXT,
    deed TEXT NOT NULL,
    tour TEXT,
    PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_text (
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (number, language),
    FOREIGN KEY (number) REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_change (
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part TEXT NOT NULL,
    path TEXT NOT NULL,
    field TEXT NOT NULL,
    earlier TEXT,
    later TEXT,
    PRIMARY KEY (number, position),
    FOREIGN KEY (number) REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
