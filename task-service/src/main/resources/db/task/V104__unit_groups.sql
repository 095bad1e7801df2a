-- Groups follow from the units. What each was when it last changed is kept, so that it has a version and a day.
CREATE TABLE unit_group (
    code       text PRIMARY KEY,
    by_rule    boolean     NOT NULL,
    members    text[]      NOT NULL,
    version    bigint      NOT NULL,
    updated_at timestamptz NOT NULL
);
-- They are everyone's; who changes them sees the whole district.
ALTER TABLE unit_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_group FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_group_read ON unit_group FOR SELECT USING (true);
CREATE POLICY unit_group_write ON unit_group
    USING (current_setting('fenlei.scope', true) = '*') WITH CHECK (current_setting('fenlei.scope', true) = '*');
