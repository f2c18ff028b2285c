-- Municipality only: the coordinator's week, from the set-up to what is kept when the events are gone.

-- A round being set up (opsætning). It may break the rules of a round file until it is published.
CREATE TABLE draft (
  round TEXT PRIMARY KEY,
  file  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every act of the coordinator (rettelseslog), with codes for words and no name.
CREATE TABLE logbook (
  number     INTEGER PRIMARY KEY,
  round      TEXT    NOT NULL,
  at         INTEGER NOT NULL,                           -- milliseconds since 1970, UTC
  action     TEXT    NOT NULL,
  unit       TEXT,
  code       TEXT,
  reason     TEXT,
  version    INTEGER CHECK (version >= 0),
  count      INTEGER CHECK (count >= 0),
  gesture    BLOB    UNIQUE CHECK (length(gesture) = 16),
  mark       TEXT,                                       -- fingerprint of a finding, SHA-256 of an export
  takes_back INTEGER REFERENCES logbook (number),
  stream     BLOB    CHECK (length(stream) = 8),         -- the events of this act: a run of one stream
  first_seq  INTEGER CHECK (first_seq > 0),
  last_seq   INTEGER CHECK (last_seq >= first_seq)
) STRICT;

CREATE INDEX logbook_round ON logbook (round, number);
CREATE INDEX logbook_taken_back ON logbook (takes_back) WHERE takes_back IS NOT NULL;

CREATE TRIGGER logbook_is_never_changed BEFORE UPDATE ON logbook
BEGIN SELECT RAISE(ABORT, 'the logbook is never changed'); END;

CREATE TRIGGER logbook_is_never_deleted BEFORE DELETE ON logbook
BEGIN SELECT RAISE(ABORT, 'the logbook is never deleted'); END;

-- The files of the watched folder as they were last looked at; one that has not changed is not read again.
CREATE TABLE looked_file (
  name     TEXT PRIMARY KEY,
  size     INTEGER NOT NULL CHECK (size >= 0),
  modified INTEGER NOT NULL,                             -- milliseconds since 1970, UTC
  sha256   BLOB    CHECK (length(sha256) = 32),
  outcome  TEXT    NOT NULL CHECK (outcome IN ('taken', 'refused')),
  code     TEXT,
  detail   TEXT    NOT NULL,                             -- placeholders of the code's sentence, as JSON
  stream   BLOB    CHECK (length(stream) = 8),
  round    TEXT,
  unit     TEXT,
  desk     TEXT,
  new      INTEGER NOT NULL CHECK (new >= 0),
  events   INTEGER NOT NULL CHECK (events >= 0),
  at       INTEGER NOT NULL                              -- milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;

-- What machines counted (telefoncentral, kø, mail, selvbetjening, Digital Post): beside the contacts, never among them.
CREATE TABLE machine_file (
  number  INTEGER PRIMARY KEY,
  sha256  BLOB    NOT NULL CHECK (length(sha256) = 32),
  round   TEXT    NOT NULL REFERENCES round (code),
  name    TEXT    NOT NULL,
  system  TEXT    NOT NULL,
  at      INTEGER NOT NULL,                              -- milliseconds since 1970, UTC
  dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1))
) STRICT;

CREATE TABLE machine_count (
  file    INTEGER NOT NULL REFERENCES machine_file (number),
  line    INTEGER NOT NULL,
  day     TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  channel INTEGER NOT NULL,
  unit    TEXT,
  n       INTEGER NOT NULL CHECK (n BETWEEN 0 AND 999999),
  PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;

-- How the columns of a machine's file are read (skabelon).
CREATE TABLE column_template (
  name    TEXT PRIMARY KEY,
  mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A round whose events are gone; what it came to stays.
CREATE TABLE purged_round (
  round      TEXT PRIMARY KEY REFERENCES round (code),
  at         INTEGER NOT NULL,                           -- milliseconds since 1970, UTC
  events     INTEGER NOT NULL CHECK (events >= 0),
  definition TEXT    NOT NULL                            -- version of the definitions counted by
) STRICT, WITHOUT ROWID;

-- What was said last of each unit of a round whose events are gone.
CREATE TABLE kept_sign_off (
  round  TEXT    NOT NULL REFERENCES purged_round (round),
  unit   TEXT    NOT NULL,
  state  TEXT    NOT NULL CHECK (state IN ('counted', 'closed', 'missing')),
  reason TEXT,
  signer TEXT    NOT NULL CHECK (signer IN ('coordinator', 'unit')),
  at     INTEGER NOT NULL,                               -- milliseconds since 1970, UTC
  PRIMARY KEY (round, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_total (
  round   TEXT    NOT NULL REFERENCES purged_round (round),
  day     TEXT    NOT NULL,
  unit    INTEGER NOT NULL REFERENCES unit (id),
  channel INTEGER NOT NULL,
  type    INTEGER NOT NULL,
  task    INTEGER,
  closing INTEGER,
  form    INTEGER,
  source  INTEGER NOT NULL,
  n       INTEGER NOT NULL CHECK (n > 0)
) STRICT;

CREATE INDEX kept_total_round ON kept_total (round);

-- Which desks counted on a day of a round whose events are gone.
CREATE TABLE kept_desk_day (
  round TEXT NOT NULL REFERENCES purged_round (round),
  day   TEXT NOT NULL,
  unit  TEXT NOT NULL,
  desk  TEXT NOT NULL,
  PRIMARY KEY (round, day, unit, desk)
) STRICT, WITHOUT ROWID;
