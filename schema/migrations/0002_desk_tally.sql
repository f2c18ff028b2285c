-- Desk only: the figures on the screen, kept in the same transaction as the event they count.
CREATE TABLE tally (
  day     TEXT    NOT NULL,
  channel INTEGER NOT NULL,
  type    INTEGER NOT NULL,
  stream  INTEGER NOT NULL REFERENCES stream (id),
  n       INTEGER NOT NULL CHECK (n >= 0),              -- contacts, voids taken out
  logged  INTEGER NOT NULL CHECK (logged >= 0),         -- events ever logged here, for the running number of the day
  PRIMARY KEY (day, channel, type, stream)
) STRICT, WITHOUT ROWID;
