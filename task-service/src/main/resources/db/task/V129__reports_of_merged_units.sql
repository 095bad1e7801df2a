-- Rows that were there before are seen, and changed, in the scope of the whole district.
SELECT set_config('fenlei.scope', '*', true);

-- A report stays the unit's that made it, and where it was made. After a merger it counts toward the successor's assignment,
-- and the successor answers for it: reads it, corrects it, withdraws it.
ALTER TABLE progress_report
    ADD COLUMN counts_toward uuid REFERENCES assignment (id),
    ADD COLUMN answered_by   text;
UPDATE progress_report SET counts_toward = assignment_id, answered_by = unit_code;
UPDATE progress_report r SET counts_toward = a.id, answered_by = CASE
    WHEN r.unit_code = ANY (string_to_array(fenlei_subtree(a.unit_codes[1]), ',')) THEN r.unit_code
    ELSE a.unit_codes[1] END
FROM contribution c JOIN assignment a ON a.id = c.assignment_id
WHERE c.source = 'report:' || r.id AND a.id <> r.assignment_id AND a.ended = 'NONE';
WITH RECURSIVE heir (unit, code) AS (
    SELECT code, successor_code FROM unit WHERE successor_code IS NOT NULL
    UNION
    SELECT heir.unit, u.successor_code FROM heir JOIN unit u ON u.code = heir.code WHERE u.successor_code IS NOT NULL
)
UPDATE progress_report r SET answered_by = heir.code
FROM heir, assignment a
WHERE heir.unit = r.unit_code AND a.id = r.assignment_id AND a.id = r.counts_toward
  AND heir.code = ANY (a.unit_codes) AND r.unit_code <> ALL (a.unit_codes);
ALTER TABLE progress_report
    ALTER COLUMN counts_toward SET NOT NULL,
    ALTER COLUMN answered_by SET NOT NULL;
CREATE INDEX progress_report_counting ON progress_report (counts_toward);

-- Whoever answers for a report may change it. Only a unit itself makes one.
DROP POLICY progress_report_scope ON progress_report;
CREATE POLICY progress_report_read ON progress_report FOR SELECT
    USING (fenlei_in_scope(unit_code) OR fenlei_in_scope(answered_by));
CREATE POLICY progress_report_change ON progress_report FOR UPDATE
    USING (fenlei_in_scope(unit_code) OR fenlei_in_scope(answered_by));
CREATE POLICY progress_report_make ON progress_report FOR INSERT WITH CHECK (fenlei_in_scope(unit_code));

-- Whoever sees a report sees what it said before.
ALTER POLICY progress_report_version_scope ON progress_report_version
    USING (EXISTS (SELECT FROM progress_report r WHERE r.id = report_id))
    WITH CHECK (EXISTS (SELECT FROM progress_report r WHERE r.id = report_id));

-- Units move, and what happened at their places is counted anew.
CREATE INDEX occurrence_at ON occurrence (place);
