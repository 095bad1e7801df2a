-- The owner is under row-level security like everybody; what is moved here is every unit's.
SELECT set_config('fenlei.scope', '*', true);

-- Names that a unit bore, or that units bore which were merged into it: old documents still find it by them, and no
-- unit list takes them away.
ALTER TABLE unit ADD COLUMN former_names text[] NOT NULL DEFAULT '{}';
ALTER TABLE unit ADD COLUMN successor_code text REFERENCES unit (code);
ALTER TABLE unit ADD CONSTRAINT unit_successor CHECK (successor_code IS NULL OR (NOT active AND successor_code <> code));

-- How a unit was, version by version. Only ever added to: a change that is dated back is a later version that holds from
-- an earlier day. A version of the unit that changed nothing of this (another denominator, say) has no row.
CREATE TABLE unit_version (
    unit_code      text        NOT NULL,
    version        bigint      NOT NULL,
    valid_from     date        NOT NULL,
    name           text        NOT NULL,
    level          text        NOT NULL,
    kind           text        NOT NULL,
    parent_code    text,
    aliases        text[]      NOT NULL,
    former_names   text[]      NOT NULL,
    groups         text[]      NOT NULL,
    functions      text[]      NOT NULL,
    credit_code    text,
    active         boolean     NOT NULL,
    successor_code text,
    reason         text,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (unit_code, version)
);
INSERT INTO unit_version (unit_code, version, valid_from, name, level, kind, parent_code, aliases, former_names, groups,
                          functions, credit_code, active, successor_code, reason, recorded_by, recorded_at)
SELECT code, version, (created_at AT TIME ZONE 'Asia/Shanghai')::date, name, level, kind, parent_code, aliases, '{}',
       groups, functions, credit_code, active, NULL, NULL, '', updated_at
FROM unit;

-- What shares are taken of, and by what totals are divided: each value holds from a day on until the next one. A
-- correction is a new revision of the same day. Null says that the value is not known from that day on.
CREATE TABLE unit_denominator (
    unit_code   text        NOT NULL,
    kind        text        NOT NULL,
    valid_from  date        NOT NULL,
    revision    integer     NOT NULL CHECK (revision > 0),
    value       bigint      CHECK (value >= 0),
    source      text,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (unit_code, kind, valid_from, revision)
);
-- What was recorded without a day was taken for true of every day, so it holds from before any plan.
INSERT INTO unit_denominator (unit_code, kind, valid_from, revision, value, source, recorded_by, recorded_at)
SELECT u.code, d.kind, date '2000-01-01', 1, d.value, NULL, '', u.updated_at
FROM unit u,
     LATERAL (VALUES ('HOUSEHOLDS', u.households), ('BUILT_UP_HOUSEHOLDS', u.built_up_households),
                     ('COMPOUNDS', u.compounds)) AS d (kind, value)
WHERE d.value IS NOT NULL;
ALTER TABLE unit DROP COLUMN households, DROP COLUMN built_up_households, DROP COLUMN compounds;

-- Nothing is lost: history is added to, never changed, whichever role tries.
CREATE FUNCTION refuse_change_of_unit_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: history is kept', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER unit_version_is_history BEFORE UPDATE OR DELETE ON unit_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_unit_history();
CREATE TRIGGER unit_denominator_is_history BEFORE UPDATE OR DELETE ON unit_denominator
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_unit_history();

ALTER TABLE unit_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_version FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_version_scope ON unit_version
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));
ALTER TABLE unit_denominator ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_denominator FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_denominator_scope ON unit_denominator
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));
