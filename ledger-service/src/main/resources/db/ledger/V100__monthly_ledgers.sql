-- A unit's ledger of a month: where it stands now. What it was before stands in ledger_step and ledger_entry.
CREATE TABLE monthly_ledger (
    id               uuid PRIMARY KEY,
    unit_code        text        NOT NULL,
    month            date        NOT NULL CHECK (extract(DAY FROM month) = 1),
    status           text        NOT NULL,
    version          bigint      NOT NULL CHECK (version >= 1),
    content_version  bigint      NOT NULL CHECK (content_version BETWEEN 1 AND version),
    source           text        NOT NULL,
    submitted_at     timestamptz,
    submitted_by     text,
    late             boolean,
    after_closing    boolean,
    late_reason      text,
    returned_at      timestamptz,
    returned_by      text,
    return_reason    text,
    resubmit_by      date,
    accepted_at      timestamptz,
    accepted_by      text,
    updated_at       timestamptz NOT NULL,
    UNIQUE (unit_code, month)
);
CREATE INDEX monthly_ledger_by_month ON monthly_ledger (month, unit_code);
CREATE INDEX monthly_ledger_by_update ON monthly_ledger (updated_at);

-- Every version of a ledger: what was done, by whom, when and why.
CREATE TABLE ledger_step (
    ledger_id        uuid        NOT NULL REFERENCES monthly_ledger (id),
    version          bigint      NOT NULL,
    content_version  bigint      NOT NULL,
    unit_code        text        NOT NULL,
    action           text        NOT NULL,
    status           text        NOT NULL,
    source           text        NOT NULL,
    reason           text,
    resubmit_by      date,
    late             boolean,
    author           text        NOT NULL,
    author_name      text        NOT NULL,
    at               timestamptz NOT NULL,
    PRIMARY KEY (ledger_id, version)
);

-- The figures of every version that changed them, in whole kilograms.
CREATE TABLE ledger_entry (
    ledger_id        uuid        NOT NULL REFERENCES monthly_ledger (id),
    content_version  bigint      NOT NULL,
    position         integer     NOT NULL,
    unit_code        text        NOT NULL,
    category         text        NOT NULL,
    kilograms        bigint      NOT NULL CHECK (kilograms >= 0),
    PRIMARY KEY (ledger_id, content_version, position)
);

-- Nothing is lost: history is added to, never changed, whichever role tries.
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: history is kept', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER ledger_step_is_history BEFORE UPDATE OR DELETE ON ledger_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER ledger_entry_is_history BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();

ALTER TABLE monthly_ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE monthly_ledger FORCE ROW LEVEL SECURITY;
CREATE POLICY monthly_ledger_scope ON monthly_ledger
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

ALTER TABLE ledger_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_step FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_step_scope ON ledger_step
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_entry_scope ON ledger_entry
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));
