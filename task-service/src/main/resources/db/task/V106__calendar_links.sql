-- Links by which calendar programs, which carry no token, read a unit's deadlines. Nobody here knows the key of a link:
-- what is kept is its SHA-256, which of 256 random bits needs no salt.
CREATE TABLE calendar_link (
    id           uuid PRIMARY KEY,
    unit_code    text        NOT NULL,
    key_sha256   text        NOT NULL UNIQUE,
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_used_on date,
    revoked_by   text,
    revoked_at   timestamptz,
    version      bigint      NOT NULL,
    updated_at   timestamptz NOT NULL,
    CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);
CREATE INDEX calendar_link_of_unit ON calendar_link (unit_code, id);
ALTER TABLE calendar_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_link FORCE ROW LEVEL SECURITY;
CREATE POLICY calendar_link_scope ON calendar_link
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));
