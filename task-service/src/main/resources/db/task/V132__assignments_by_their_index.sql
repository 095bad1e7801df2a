-- Row-level security lets an index be asked only by conditions that leak nothing: && and make_date are none of them.
DROP INDEX assignment_of_plan;
DROP INDEX assignment_units;
DROP INDEX assignment_counted;

-- The last day that counts: of a demand of once, that of its plan's year at the earliest.
ALTER TABLE assignment ADD COLUMN last_day date NOT NULL GENERATED ALWAYS AS
    (CASE WHEN period IS NULL THEN greatest(window_to, make_date(plan_year, 12, 31)) ELSE window_to END) STORED;

-- A plan's assignments in the order of their ids, which is that of their opening; boards read a plan by it as well.
CREATE INDEX assignment_of_plan_by_id ON assignment (plan_id, id);

-- What a unit answers for alone, and what several answer for jointly.
CREATE INDEX assignment_of_unit ON assignment ((unit_codes[1]), last_day);
CREATE INDEX assignment_joint ON assignment (last_day) WHERE cardinality(unit_codes) > 1;

-- What may count toward any unit's: of all the years that are stored, what is not over.
CREATE INDEX assignment_last_day ON assignment (measure, last_day);

-- What changed of late lies in the pages of the plan in force.
CREATE INDEX assignment_updated ON assignment USING brin (updated_at) WITH (pages_per_range = 32, autosummarize = on);

-- When a unit is merged or moves, its reports are looked for.
CREATE INDEX progress_report_made ON progress_report (unit_code);
CREATE INDEX progress_report_answered ON progress_report (answered_by);

ANALYZE assignment;
