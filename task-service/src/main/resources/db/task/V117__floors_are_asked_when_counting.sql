SELECT set_config('fenlei.scope', '*', true);

-- The value of each thing stays with what it contributes: floors are asked whenever an assignment is counted, so that a
-- revised plan with other floors counts by its own.
ALTER TABLE contribution ADD COLUMN item_value numeric;
UPDATE contribution c SET item_value = r.item_value, counts = r.status = 'ACTIVE'
FROM progress_report r WHERE c.source = 'report:' || r.id;
UPDATE contribution c SET item_value = o.value FROM occurrence o WHERE c.source = o.source;
