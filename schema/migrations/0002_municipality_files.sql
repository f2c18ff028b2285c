-- Municipality only: what was gathered and imported.

CREATE TABLE desk_file (
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
  stream INTEGER NOT NULL REFERENCES stream (id),
  events INTEGER NOT NULL,
  merged INTEGER NOT NULL                                -- milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;

CREATE TABLE imported_file (
  id       INTEGER PRIMARY KEY,
  sha256   BLOB    NOT NULL CHECK (length(sha256) = 32),
  kind     TEXT    NOT NULL,
  round    TEXT    NOT NULL REFERENCES round (code),
  header   TEXT    NOT NULL,                             -- its first line, for writing it again
  rows     INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  flagged  INTEGER NOT NULL,
  replaced INTEGER NOT NULL DEFAULT 0 CHECK (replaced IN (0, 1)),
  imported INTEGER NOT NULL,                             -- milliseconds since 1970, UTC
  CHECK (rows = accepted + rejected)
) STRICT;

-- One row of an imported file that became an event, with what an event has no place for.
CREATE TABLE imported_row (
  file       INTEGER NOT NULL REFERENCES imported_file (id),
  line       INTEGER NOT NULL,
  stream     INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  registered TEXT    NOT NULL,                           -- wall clocks as written, `yyyy-mm-ddThh:mm:ss`
  started    TEXT,
  ended      TEXT,
  datasource TEXT,
  PRIMARY KEY (file, line),
  FOREIGN KEY (stream, seq) REFERENCES event (stream, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX imported_row_event ON imported_row (stream, seq);

-- A row that was not accepted, kept aside as it stood.
CREATE TABLE rejected_row (
  file  INTEGER NOT NULL REFERENCES imported_file (id),
  line  INTEGER NOT NULL,
  rule  TEXT    NOT NULL,
  col   TEXT    NOT NULL,
  text  BLOB    NOT NULL,
  PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;

-- How often each rule spoke about an imported file.
CREATE TABLE imported_rule (
  file       INTEGER NOT NULL REFERENCES imported_file (id),
  rule       TEXT    NOT NULL,
  severity   TEXT    NOT NULL,
  count      INTEGER NOT NULL CHECK (count > 0),
  first_line INTEGER NOT NULL,
  PRIMARY KEY (file, rule)
) STRICT, WITHOUT ROWID;
