-- Versions of checklists. They belong to everyone and never change: inspections were scored against them.
CREATE TABLE standard_version (
    code        text          NOT NULL,
    version     integer       NOT NULL CHECK (version >= 1),
    name        text          NOT NULL,
    site_kind   text          NOT NULL,
    certify_at  numeric(5, 2) NOT NULL CHECK (certify_at BETWEEN 0 AND 100),
    fail_below  numeric(5, 2) NOT NULL CHECK (fail_below BETWEEN 0 AND certify_at),
    created_at  timestamptz   NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE standard_item (
    code        text          NOT NULL,
    version     integer       NOT NULL,
    position    integer       NOT NULL,
    item_code   text          NOT NULL,
    section     text          NOT NULL,
    text        text          NOT NULL,
    points      numeric(5, 2) NOT NULL CHECK (points > 0 AND points <= 100),
    decisive    boolean       NOT NULL,
    PRIMARY KEY (code, version, position),
    UNIQUE (code, version, item_code),
    FOREIGN KEY (code, version) REFERENCES standard_version
);

-- Nothing is lost: history is added to, never changed, whichever role tries.
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: history is kept', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER standard_version_is_history BEFORE UPDATE OR DELETE ON standard_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER standard_item_is_history BEFORE UPDATE OR DELETE ON standard_item
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
