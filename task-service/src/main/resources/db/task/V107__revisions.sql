-- A plan may revise the one in force: which one, and the how manieth of its year it is once it is published.
ALTER TABLE plan ADD COLUMN revises uuid REFERENCES plan (id);
ALTER TABLE plan ADD COLUMN copied boolean NOT NULL DEFAULT false;
ALTER TABLE plan ADD COLUMN revision integer CHECK (revision >= 1);
WITH RECURSIVE line (id, revision) AS (
    SELECT p.id, 1 FROM plan p
    WHERE p.status IN ('PUBLISHED', 'SUPERSEDED') AND NOT EXISTS (SELECT FROM plan b WHERE b.superseded_by = p.id)
    UNION ALL
    SELECT p.superseded_by, line.revision + 1 FROM line JOIN plan p ON p.id = line.id WHERE p.superseded_by IS NOT NULL
)
UPDATE plan SET revision = line.revision FROM line WHERE plan.id = line.id;
UPDATE plan SET revises = b.id FROM plan b WHERE b.superseded_by = plan.id;

-- A copy is the draft of a revision that was made from the plan in force and from no file: its file stays the import of
-- the plan that it was copied from.
ALTER TABLE plan_import ADD COLUMN copied boolean NOT NULL DEFAULT false;
DROP INDEX plan_import_of_file;
CREATE UNIQUE INDEX plan_import_of_file ON plan_import (sha256, district_unit, year_given)
    NULLS NOT DISTINCT WHERE NOT discarded AND NOT copied;
