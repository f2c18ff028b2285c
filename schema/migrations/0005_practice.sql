-- Practice only: a real round never stands here.
CREATE TRIGGER round_is_practice BEFORE INSERT ON round WHEN NEW.code NOT GLOB 'P*'
BEGIN SELECT RAISE(ABORT, 'a practice store holds practice rounds only'); END;

CREATE TRIGGER stream_is_practice BEFORE INSERT ON stream WHEN NEW.practice = 0 OR NEW.round NOT GLOB 'P*'
BEGIN SELECT RAISE(ABORT, 'a practice store holds practice rounds only'); END;

-- How the examples (vignetter) were answered, pooled. No time, no order, no person.
CREATE TABLE practice_answer (
  vignette INTEGER NOT NULL CHECK (vignette > 0),
  channel  INTEGER NOT NULL,
  type     INTEGER NOT NULL,
  n        INTEGER NOT NULL CHECK (n > 0),
  PRIMARY KEY (vignette, channel, type)
) STRICT, WITHOUT ROWID;

-- A practice begins with nothing counted: what was tried before goes.
DROP TRIGGER event_is_never_deleted;
