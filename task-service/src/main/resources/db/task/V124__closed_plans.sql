-- A plan is closed when its year is over. It stays everyone's to read, and no other plan of its district and year comes
-- into force beside it.
ALTER TABLE plan ADD COLUMN closed_at timestamptz;
ALTER TABLE plan ADD CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));

DROP INDEX plan_in_force;
CREATE UNIQUE INDEX plan_of_year ON plan (district_unit, year) WHERE status IN ('PUBLISHED', 'CLOSED');

DROP POLICY plan_read ON plan;
CREATE POLICY plan_read ON plan FOR SELECT
    USING (status IN ('PUBLISHED', 'SUPERSEDED', 'CLOSED') OR current_setting('fenlei.scope', true) = '*');
