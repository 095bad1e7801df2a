-- Rows that were there before are seen, and changed, in the scope of the whole district.
SELECT set_config('fenlei.scope', '*', true);

-- A file is not the same again once a plan from another file has taken the place of what it gave: sent again, it proposes
-- to go back. Where the plan in force was made from it, by hand or not, it is the same.
ALTER TABLE plan_import ADD COLUMN replaced boolean NOT NULL DEFAULT false;
UPDATE plan_import i SET replaced = true
FROM plan p
WHERE p.id = i.plan_id AND p.status = 'SUPERSEDED' AND NOT EXISTS (
    SELECT FROM plan f JOIN plan_import made ON made.plan_id = f.id
    WHERE f.district_unit = p.district_unit AND f.year = p.year AND f.status IN ('PUBLISHED', 'CLOSED')
      AND made.sha256 = i.sha256);

DROP INDEX plan_import_of_file;
CREATE UNIQUE INDEX plan_import_of_file ON plan_import (sha256, district_unit, year_given)
    NULLS NOT DISTINCT WHERE NOT discarded AND NOT copied AND NOT replaced;

-- Whoever takes a task out of a draft asks whether an assignment refers to it.
CREATE INDEX assignment_of_task ON assignment (task_id);
