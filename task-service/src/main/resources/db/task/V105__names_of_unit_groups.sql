-- Another spelling is a change of the group, too.
ALTER TABLE unit_group ADD COLUMN aliases text[] NOT NULL DEFAULT '{}';
