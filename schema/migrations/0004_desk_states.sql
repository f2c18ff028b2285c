-- Desk and practice: what was said about a day (tæller, pause, lukket; formentlig glemt) is asked for with every
-- contact, so it is found without reading the contacts. Few events are of these kinds: a contact costs nothing more.
CREATE INDEX event_of_day ON event (day, stream, seq) WHERE kind = 4 OR kind = 5;
