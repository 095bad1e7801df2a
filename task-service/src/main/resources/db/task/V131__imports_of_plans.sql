-- Rows that were there before are seen, and changed, in the scope of the whole district.
SELECT set_config('fenlei.scope', '*', true);

-- From a plan one gets to the report on its document and to its questions. Both are made in one transaction, and each
-- names the other.
ALTER TABLE plan ADD COLUMN import_id uuid;
UPDATE plan p SET import_id = i.id FROM plan_import i WHERE i.plan_id = p.id;
ALTER TABLE plan
    ALTER COLUMN import_id SET NOT NULL,
    ADD CONSTRAINT plan_of_import UNIQUE (import_id),
    ADD CONSTRAINT plan_import_exists FOREIGN KEY (import_id) REFERENCES plan_import (id) DEFERRABLE INITIALLY DEFERRED;
