-- Events and where they come from. Both kinds of store hold these tables.

-- Facts about the store itself.
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A round (tællerunde) this store counts or gathers.
CREATE TABLE round (
  code         TEXT PRIMARY KEY,
  municipality TEXT NOT NULL,
  first_day    TEXT NOT NULL,
  last_day     TEXT NOT NULL CHECK (last_day >= first_day),
  file         TEXT,                                    -- the round file as published, where there is one
  closings     INTEGER NOT NULL DEFAULT 0 CHECK (closings >= 0),
  closed       INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A stream: one installation counting for one desk in one round. Its number in this store is small; its name is not.
CREATE TABLE stream (
  id           INTEGER PRIMARY KEY,
  stream       BLOB    NOT NULL UNIQUE CHECK (length(stream) = 8),
  municipality TEXT,                                    -- absent until the desk is set up
  round        TEXT    NOT NULL,
  unit         TEXT    NOT NULL,
  desk         TEXT    NOT NULL,
  practice     INTEGER NOT NULL CHECK (practice IN (0, 1)),
  own          INTEGER NOT NULL CHECK (own IN (0, 1)),  -- written here, not gathered from a desk
  definition   TEXT    NOT NULL,
  machine      TEXT    NOT NULL,                        -- tells a copied disk from this one
  created      INTEGER NOT NULL                         -- milliseconds since 1970, UTC
) STRICT;

CREATE TABLE unit (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
) STRICT;

-- What happened. Never changed, never deleted.
CREATE TABLE event (
  stream        INTEGER NOT NULL REFERENCES stream (id),
  seq           INTEGER NOT NULL CHECK (seq > 0),
  id            BLOB    NOT NULL CHECK (length(id) = 16),
  kind          INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
  target_stream BLOB             CHECK (length(target_stream) = 8),
  target_seq    INTEGER          CHECK (target_seq > 0),
  at            INTEGER NOT NULL,                       -- milliseconds since 1970, UTC
  off           INTEGER NOT NULL CHECK (off BETWEEN -1440 AND 1440),
  day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  unit          INTEGER NOT NULL REFERENCES unit (id),
  channel       INTEGER,
  type          INTEGER,
  task          INTEGER,
  closing       INTEGER,
  form          INTEGER,
  local         TEXT,
  source        INTEGER,
  n             INTEGER CHECK (n BETWEEN 1 AND 999999),
  flags         INTEGER NOT NULL,
  reason        TEXT,
  extra         TEXT,
  prev          BLOB    NOT NULL CHECK (length(prev) = 32),
  hash          BLOB    NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (stream, seq),
  CHECK (kind <> 1 OR (channel IS NOT NULL AND type IS NOT NULL AND source IS NOT NULL AND n IS NOT NULL)),
  CHECK ((kind IN (2, 3, 6)) = (target_seq IS NOT NULL)),
  CHECK ((target_seq IS NULL) = (target_stream IS NULL))
) STRICT, WITHOUT ROWID;

-- Few events have a target, so this index costs an ordinary contact nothing.
CREATE INDEX event_target ON event (target_stream, target_seq) WHERE target_seq IS NOT NULL;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

-- An event with the same stream and number as one here, but another content: a copied desk. Neither is counted.
CREATE TABLE fork (
  stream INTEGER NOT NULL REFERENCES stream (id),
  seq    INTEGER NOT NULL,
  hash   BLOB    NOT NULL CHECK (length(hash) = 32),
  line   TEXT    NOT NULL,
  PRIMARY KEY (stream, seq, hash)
) STRICT, WITHOUT ROWID;

-- Voids that stand: a void is itself taken back by a void of it (gendan).
CREATE VIEW standing_void AS
SELECT v.target_stream, v.target_seq
FROM event v JOIN stream s ON s.id = v.stream
WHERE v.kind = 2
  AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = v.stream AND f.seq = v.seq)
  AND NOT EXISTS (
    SELECT 1 FROM event r
    WHERE r.kind = 2 AND r.target_stream = s.stream AND r.target_seq = v.seq
      AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = r.stream AND f.seq = r.seq));

-- What counts, with the codes that hold now: contacts that no standing void takes out and no copied desk disputes.
CREATE VIEW counted AS
SELECT c.stream, c.seq, s.round, s.own, c.day, c.unit, c.at, c.off, c.id, c.local, c.source, c.n, c.flags,
       CASE WHEN a.seq IS NULL THEN c.channel ELSE a.channel END AS channel,
       CASE WHEN a.seq IS NULL THEN c.type    ELSE a.type    END AS type,
       CASE WHEN a.seq IS NULL THEN c.task    ELSE a.task    END AS task,
       CASE WHEN a.seq IS NULL THEN c.closing ELSE a.closing END AS closing,
       CASE WHEN a.seq IS NULL THEN c.form    ELSE a.form    END AS form
FROM event c
JOIN stream s ON s.id = c.stream
-- The last amendment that was not itself undone; a coordinator's correction comes after every amendment of the desk.
LEFT JOIN event a ON (a.stream, a.seq) = (
    SELECT b.stream, b.seq FROM event b JOIN stream bs ON bs.id = b.stream
    WHERE b.target_stream = s.stream AND b.target_seq = c.seq AND b.kind IN (3, 6)
      AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = bs.stream AND v.target_seq = b.seq)
      AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = b.stream AND f.seq = b.seq)
    ORDER BY b.kind DESC, b.stream DESC, b.seq DESC LIMIT 1)
WHERE c.kind = 1
  AND NOT EXISTS (SELECT 1 FROM standing_void v WHERE v.target_stream = s.stream AND v.target_seq = c.seq)
  AND NOT EXISTS (SELECT 1 FROM fork f WHERE f.stream = c.stream AND f.seq = c.seq);
