-- What was done under other words than those of the plan in force: which obligation of that plan does not ask for it again.
ALTER TABLE assignment ADD COLUMN in_place_of uuid REFERENCES obligation (id);
CREATE INDEX assignment_in_place_of ON assignment (in_place_of) WHERE in_place_of IS NOT NULL;

-- Rows that were there before are seen, and changed, in the scope of the whole district.
SELECT set_config('fenlei.scope', '*', true);

-- Known of those that were carried over once, to a plan that was made from theirs: its obligations kept their keys. What
-- was carried over twice may have been asked for again meanwhile, and people work on that.
UPDATE assignment a SET in_place_of = n.id
FROM obligation o, obligation n, plan p
WHERE o.id = a.obligation_id AND p.id = a.plan_id AND p.copied AND p.revises = o.plan_id
  AND n.plan_id = a.plan_id AND n.draft_key = o.draft_key;
