-- The plans that were closed. What is told of their duties late, out of order, starts no watch again.
CREATE TABLE closed_plan (
    plan_id   text PRIMARY KEY,
    closed_on date NOT NULL
);

-- Of no unit: written by what task-service tells, which sees the whole district.
ALTER TABLE closed_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE closed_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY closed_plan_scope ON closed_plan USING (fenlei_in_scope(NULL)) WITH CHECK (fenlei_in_scope(NULL));
