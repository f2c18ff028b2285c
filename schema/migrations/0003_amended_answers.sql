-- Every kind of store: an amendment gives a contact all its codes, the answer to the local question included.
DROP VIEW counted;

CREATE VIEW counted AS
SELECT c.stream, c.seq, s.round, s.own, c.day, c.unit, c.at, c.off, c.id, c.source, c.n, c.flags,
       CASE WHEN a.seq IS NULL THEN c.channel ELSE a.channel END AS channel,
       CASE WHEN a.seq IS NULL THEN c.type    ELSE a.type    END AS type,
       CASE WHEN a.seq IS NULL THEN c.task    ELSE a.task    END AS task,
       CASE WHEN a.seq IS NULL THEN c.closing ELSE a.closing END AS closing,
       CASE WHEN a.seq IS NULL THEN c.form    ELSE a.form    END AS form,
       CASE WHEN a.seq IS NULL THEN c.local   ELSE a.local   END AS local
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
