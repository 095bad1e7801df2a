CREATE TABLE note (
    id        uuid PRIMARY KEY,
    unit_code text   NOT NULL,
    text      text   NOT NULL,
    version   bigint NOT NULL
);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE note FORCE ROW LEVEL SECURITY;
CREATE POLICY note_scope ON note USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

CREATE TABLE heard (
    event_id text   NOT NULL,
    subject  text   NOT NULL,
    reason   text   NOT NULL,
    trace_id text
);
