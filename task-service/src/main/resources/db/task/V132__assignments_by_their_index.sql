-- Row-level security lets an index be asked only by conditions that leak nothing: && and make_date are none of them.

-- A plan's assignments in the order of their ids, which is that of their opening; boards read a plan by it as well.
CREATE INDEX assignment_of_plan_by_id ON assignment (plan_id, id);
DROP INDEX assignment_of_plan;

-- What a unit answers for alone, and what several answer for jointly.
DROP INDEX assignment_units;
CREATE INDEX assignment_of_unit ON assignment ((unit_codes[1]), effective_due_date);
CREATE INDEX assignment_joint ON assignment (effective_due_date) WHERE cardinality(unit_codes) > 1;

-- What an event may count toward: of all the years that are stored, those whose last day that counts is not over.
DROP INDEX assignment_counted;
ALTER TABLE assignment ADD COLUMN last_day date NOT NULL GENERATED ALWAYS AS
    (CASE WHEN period IS NULL THEN greatest(window_to, make_date(plan_year, 12, 31)) ELSE window_to END) STORED;
CREATE INDEX assignment_counted ON assignment (measure, last_day) WHERE measure <> 'REPORTED';

-- What changed of late lies close together.
CREATE INDEX assignment_updated ON assignment USING brin (updated_at) WITH (pages_per_range = 32, autosummarize = on);
