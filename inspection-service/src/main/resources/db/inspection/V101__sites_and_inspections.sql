-- The register of what is inspected: where each site stands now.
CREATE TABLE site (
    id               uuid PRIMARY KEY,
    code             text          NOT NULL UNIQUE,
    name             text          NOT NULL,
    kind             text          NOT NULL,
    unit_code        text          NOT NULL,
    households       bigint        CHECK (households >= 0),
    newly_built      boolean       NOT NULL,
    certified_on     date,
    certified_score  numeric(5, 2),
    certified_by     uuid,
    version          bigint        NOT NULL CHECK (version >= 1),
    updated_at       timestamptz   NOT NULL,
    CHECK (num_nonnulls(certified_on, certified_score, certified_by) IN (0, 3))
);
CREATE INDEX site_by_unit ON site (unit_code);

-- What was seen at a site on a day, scored against one version of a standard.
CREATE TABLE inspection (
    id                     uuid PRIMARY KEY,
    site_id                uuid          NOT NULL REFERENCES site (id),
    site_name              text          NOT NULL,
    site_kind              text          NOT NULL,
    unit_code              text          NOT NULL,
    standard_code          text          NOT NULL,
    standard_version       integer       NOT NULL,
    inspected_on           date          NOT NULL,
    score                  numeric(5, 2) NOT NULL CHECK (score BETWEEN 0 AND 100),
    outcome                text          NOT NULL,
    failed_decisive_items  text[]        NOT NULL,
    inspector              text          NOT NULL,
    inspector_name         text          NOT NULL,
    version                bigint        NOT NULL,
    updated_at             timestamptz   NOT NULL,
    FOREIGN KEY (standard_code, standard_version) REFERENCES standard_version
);
CREATE INDEX inspection_by_site ON inspection (site_id, inspected_on);
CREATE INDEX inspection_by_day ON inspection (inspected_on, site_kind);
CREATE INDEX inspection_by_unit ON inspection (unit_code);

CREATE TABLE inspection_deduction (
    inspection_id  uuid          NOT NULL REFERENCES inspection (id),
    position       integer       NOT NULL,
    item_code      text          NOT NULL,
    points         numeric(5, 2) NOT NULL CHECK (points >= 0),
    finding        text,
    severity       text,
    PRIMARY KEY (inspection_id, position),
    CHECK ((finding IS NULL) = (severity IS NULL))
);

-- Every certification and every withdrawal.
CREATE TABLE site_certification (
    id             uuid PRIMARY KEY,
    site_id        uuid          NOT NULL REFERENCES site (id),
    certified      boolean       NOT NULL,
    on_day         date          NOT NULL,
    score          numeric(5, 2) NOT NULL,
    inspection_id  uuid          NOT NULL REFERENCES inspection (id),
    reason         text,
    updated_at     timestamptz   NOT NULL,
    CHECK (certified = (reason IS NULL))
);
CREATE INDEX site_certification_by_site ON site_certification (site_id);

CREATE TRIGGER inspection_is_history BEFORE UPDATE OR DELETE ON inspection
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER inspection_deduction_is_history BEFORE UPDATE OR DELETE ON inspection_deduction
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER site_certification_is_history BEFORE UPDATE OR DELETE ON site_certification
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();

ALTER TABLE site ENABLE ROW LEVEL SECURITY;
ALTER TABLE site FORCE ROW LEVEL SECURITY;
CREATE POLICY site_scope ON site USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

ALTER TABLE inspection ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection FORCE ROW LEVEL SECURITY;
CREATE POLICY inspection_scope ON inspection
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

-- What belongs to an inspection or a site is seen by who sees that.
ALTER TABLE inspection_deduction ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_deduction FORCE ROW LEVEL SECURITY;
CREATE POLICY inspection_deduction_scope ON inspection_deduction
    USING (EXISTS (SELECT FROM inspection i WHERE i.id = inspection_id));

ALTER TABLE site_certification ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_certification FORCE ROW LEVEL SECURITY;
CREATE POLICY site_certification_scope ON site_certification
    USING (EXISTS (SELECT FROM site s WHERE s.id = site_id));
