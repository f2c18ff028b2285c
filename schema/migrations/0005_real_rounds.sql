-- Desk and municipality: a practice round (prøvetælling) never stands here.
CREATE TRIGGER round_is_no_practice BEFORE INSERT ON round WHEN NEW.code GLOB 'P*'
BEGIN SELECT RAISE(ABORT, 'a practice round stands in a practice store only'); END;

CREATE TRIGGER stream_is_no_practice BEFORE INSERT ON stream WHEN NEW.practice = 1 OR NEW.round GLOB 'P*'
BEGIN SELECT RAISE(ABORT, 'a practice round stands in a practice store only'); END;
