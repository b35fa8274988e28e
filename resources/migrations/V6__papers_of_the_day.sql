-- What the papers of the day ask for: who rides in which car, who sits where, what is served, signed
-- and given, who sleeps where, who sees to a task, how a person is spoken to. The columns that tables
-- gain are no part of the hashes of rows that have no value in them.

ALTER TABLE person ADD COLUMN sex TEXT;
ALTER TABLE person ADD COLUMN passport TEXT;

ALTER TABLE vehicle ADD COLUMN kind TEXT;

ALTER TABLE task ADD COLUMN owner TEXT;

ALTER TABLE item ADD COLUMN interpreting TEXT;
ALTER TABLE item ADD COLUMN seating TEXT;
ALTER TABLE item ADD COLUMN seats_at_table INTEGER;
ALTER TABLE item ADD COLUMN cost_a_head INTEGER;

CREATE TABLE car (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    vehicle TEXT NOT NULL,
    function TEXT,
    driver TEXT,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vehicle) REFERENCES vehicle (vehicle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (driver) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE passenger (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    car INTEGER NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (tour, item, car, position),
    FOREIGN KEY (tour, item, car) REFERENCES car (tour, item, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE seat (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    at_table INTEGER NOT NULL,
    number INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE dish (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE dish_text (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    dish INTEGER NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, item, dish, field, language),
    FOREIGN KEY (tour, item, dish) REFERENCES dish (tour, item, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE dish_food (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    dish INTEGER NOT NULL,
    food TEXT NOT NULL,
    PRIMARY KEY (tour, item, dish, food),
    FOREIGN KEY (tour, item, dish) REFERENCES dish (tour, item, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE signature (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    guest TEXT,
    host TEXT,
    PRIMARY KEY (tour, item, position),
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (guest) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (host) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE signature_text (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    signature INTEGER NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, item, signature, language),
    FOREIGN KEY (tour, item, signature) REFERENCES signature (tour, item, position) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE witness (
    tour TEXT NOT NULL,
    item TEXT NOT NULL,
    signature INTEGER NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (tour, item, signature, position),
    FOREIGN KEY (tour, item, signature) REFERENCES signature (tour, item, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE stay (
    tour TEXT NOT NULL,
    stay TEXT NOT NULL,
    position INTEGER NOT NULL,
    hotel TEXT NOT NULL,
    room TEXT,
    room_class TEXT NOT NULL,
    first_night TEXT NOT NULL,
    leaving TEXT NOT NULL,
    PRIMARY KEY (tour, stay),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (hotel) REFERENCES site (site) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE stay_text (
    tour TEXT NOT NULL,
    stay TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, stay, language),
    FOREIGN KEY (tour, stay) REFERENCES stay (tour, stay) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE stay_person (
    tour TEXT NOT NULL,
    stay TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (tour, stay, position),
    FOREIGN KEY (tour, stay) REFERENCES stay (tour, stay) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (person) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE gift (
    tour TEXT NOT NULL,
    gift TEXT NOT NULL,
    position INTEGER NOT NULL,
    direction TEXT NOT NULL,
    recipient TEXT,
    value INTEGER,
    approval TEXT,
    handover TEXT NOT NULL,
    item TEXT,
    ready INTEGER,
    PRIMARY KEY (tour, gift),
    FOREIGN KEY (tour) REFERENCES tour (tour) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (recipient) REFERENCES person (person) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (tour, item) REFERENCES item (tour, item) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE gift_text (
    tour TEXT NOT NULL,
    gift TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (tour, gift, field, language),
    FOREIGN KEY (tour, gift) REFERENCES gift (tour, gift) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 6;
