-- Findings that have to be put right: where each stands now.
CREATE TABLE rectification (
    id             uuid PRIMARY KEY,
    inspection_id  uuid        NOT NULL REFERENCES inspection (id),
    site_id        uuid        NOT NULL REFERENCES site (id),
    site_name      text        NOT NULL,
    unit_code      text        NOT NULL,
    item_code      text        NOT NULL,
    finding        text        NOT NULL,
    severity       text        NOT NULL,
    ordered_on     date        NOT NULL,
    due_date       date        NOT NULL CHECK (due_date >= ordered_on),
    closed_on      date        CHECK (closed_on >= ordered_on),
    evidence       text,
    closed_by      text,
    version        bigint      NOT NULL CHECK (version >= 1),
    updated_at     timestamptz NOT NULL,
    CHECK (num_nonnulls(closed_on, evidence, closed_by) IN (0, 3))
);
CREATE INDEX rectification_by_unit ON rectification (unit_code);
CREATE INDEX rectification_by_site ON rectification (site_id);
CREATE INDEX rectification_by_inspection ON rectification (inspection_id);
CREATE INDEX rectification_open ON rectification (due_date) WHERE closed_on IS NULL;

-- Due dates that were moved.
CREATE TABLE rectification_extension (
    id                 uuid PRIMARY KEY,
    rectification_id   uuid        NOT NULL REFERENCES rectification (id),
    previous_due_date  date        NOT NULL,
    due_date           date        NOT NULL CHECK (due_date > previous_due_date),
    reason             text        NOT NULL,
    granted_by         text        NOT NULL,
    granted_at         timestamptz NOT NULL
);
CREATE INDEX rectification_extension_by_rectification ON rectification_extension (rectification_id);
CREATE TRIGGER rectification_extension_is_history BEFORE UPDATE OR DELETE ON rectification_extension
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();

ALTER TABLE rectification ENABLE ROW LEVEL SECURITY;
ALTER TABLE rectification FORCE ROW LEVEL SECURITY;
CREATE POLICY rectification_scope ON rectification
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

ALTER TABLE rectification_extension ENABLE ROW LEVEL SECURITY;
ALTER TABLE rectification_extension FORCE ROW LEVEL SECURITY;
CREATE POLICY rectification_extension_scope ON rectification_extension
    USING (EXISTS (SELECT FROM rectification r WHERE r.id = rectification_id));
