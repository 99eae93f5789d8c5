-- A session that was opened by zone data of another version, frozen: New York without summer time, so that nine o'clock
-- of 1 June 2026 is 14:00 by Greenwich, an hour later than the data of today have it.
PRAGMA application_id = 1633970798;
PRAGMA user_version = 1;
CREATE TABLE entry (
    arrived INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    body    TEXT NOT NULL,
    shared  INTEGER
) STRICT;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER entry_same BEFORE UPDATE OF arrived, id, body ON entry
    BEGIN SELECT RAISE(ABORT, 'entries never change'); END;
INSERT INTO entry (id, body) VALUES ('0000000000000G000000000001', '{"format":1,"id":"0000000000000G000000000001","at":1780323000,"turn":1,"pressed":1780323000,"by":{"name":"Ana","seat":"script","machine":"podium"},"event":{"kind":"opened","agenda":{"title":"Day","date":"2026-06-01","dated":true,"zone":"America/New_York","changeover":0,"signals":[300,120,60],"slots":[{"id":"a","kind":"panel","title":"A","start":1780322400,"qa":1780325100,"end":1780326000,"min_qa":300,"hard":{"start":false,"end":false},"advance":"chair"},{"id":"b","kind":"panel","title":"B","start":1780326000,"qa":1780328700,"end":1780329600,"min_qa":300,"hard":{"start":false,"end":true},"advance":"chair"}]},"source":"title = \"Day\"\ndate = 2026-06-01\ntimezone = \"America/New_York\"\n[[slot]]\nid = \"a\"\nkind = \"panel\"\ntitle = \"A\"\nstart = \"9:00\"\nqa = \"9:45\"\nend = \"10:00\"\n[[slot]]\nid = \"b\"\nkind = \"panel\"\ntitle = \"B\"\nqa = \"10:45\"\nend = \"11:00\"\nhard = \"end\"\n","rehearsal":{"real":1780323000,"simulated":1780323000,"speed":0}}}');
INSERT INTO entry (id, body) VALUES ('0000000000000G000000000002', '{"format":1,"id":"0000000000000G000000000002","at":1780323000,"turn":2,"pressed":1780323000,"by":{"name":"Ana","seat":"script","machine":"podium"},"event":{"kind":"extended","slot":"a","phase":"talk","by":300}}');
