-- Published plans are everyone's, also when they are superseded. Drafts, discarded ones, and the documents that were
-- read are for those who see the whole district.
ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_read ON plan FOR SELECT
    USING (status IN ('PUBLISHED', 'SUPERSEDED') OR current_setting('fenlei.scope', true) = '*');
CREATE POLICY plan_write ON plan
    USING (current_setting('fenlei.scope', true) = '*') WITH CHECK (current_setting('fenlei.scope', true) = '*');

ALTER TABLE plan_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_import FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_import_scope ON plan_import
    USING (current_setting('fenlei.scope', true) = '*') WITH CHECK (current_setting('fenlei.scope', true) = '*');

-- Tasks and obligations show to whom their plan shows.
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
ALTER TABLE task FORCE ROW LEVEL SECURITY;
CREATE POLICY task_read ON task FOR SELECT USING (EXISTS (SELECT FROM plan p WHERE p.id = plan_id));
CREATE POLICY task_write ON task
    USING (current_setting('fenlei.scope', true) = '*') WITH CHECK (current_setting('fenlei.scope', true) = '*');

ALTER TABLE obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY obligation_read ON obligation FOR SELECT USING (EXISTS (SELECT FROM plan p WHERE p.id = plan_id));
CREATE POLICY obligation_write ON obligation
    USING (current_setting('fenlei.scope', true) = '*') WITH CHECK (current_setting('fenlei.scope', true) = '*');
