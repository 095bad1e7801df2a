-- Published plans, tasks and obligations are everyone's: no row-level security here.
CREATE TABLE plan (
    id             uuid PRIMARY KEY,
    year           integer,
    district_unit  text        NOT NULL,
    title          text        NOT NULL,
    status         text        NOT NULL,
    effective_date date,
    version        bigint      NOT NULL,
    superseded_by  uuid REFERENCES plan (id),
    created_at     timestamptz NOT NULL,
    published_at   timestamptz,
    updated_at     timestamptz NOT NULL,
    CHECK (status IN ('DRAFT', 'DISCARDED') OR (year IS NOT NULL AND effective_date IS NOT NULL))
);
-- One plan in force for a district and year, whatever two officials press at the same moment.
CREATE UNIQUE INDEX plan_in_force ON plan (district_unit, year) WHERE status = 'PUBLISHED';
CREATE INDEX plan_listed ON plan (created_at, id);

-- A document that was read. The draft carries its questions and their answers; the document itself is kept, so that
-- every proposal can be shown where it was read.
CREATE TABLE plan_import (
    id            uuid PRIMARY KEY,
    plan_id       uuid        NOT NULL REFERENCES plan (id),
    file_name     text        NOT NULL,
    sha256        text        NOT NULL,
    year_given    integer,
    district_unit text        NOT NULL,
    document      bytea       NOT NULL,
    draft         text        NOT NULL,
    imported_by   text        NOT NULL,
    version       bigint      NOT NULL,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    discarded     boolean     NOT NULL DEFAULT false
);
-- The same file for the same year and district is the same import, until its draft is discarded.
CREATE UNIQUE INDEX plan_import_of_file ON plan_import (sha256, district_unit, year_given)
    NULLS NOT DISTINCT WHERE NOT discarded;
CREATE INDEX plan_import_of_plan ON plan_import (plan_id);

CREATE TABLE task (
    id               uuid PRIMARY KEY,
    plan_id          uuid        NOT NULL REFERENCES plan (id),
    position         integer     NOT NULL,
    draft_key        text        NOT NULL,
    number           text        NOT NULL,
    category         text,
    text             text        NOT NULL,
    deadline_text    text,
    lead_units       text        NOT NULL,
    supporting_units text        NOT NULL,
    open_list        boolean     NOT NULL,
    source_lines     integer[]   NOT NULL,
    version          bigint      NOT NULL,
    updated_at       timestamptz NOT NULL,
    UNIQUE (plan_id, position)
);

CREATE TABLE obligation (
    id               uuid PRIMARY KEY,
    plan_id          uuid        NOT NULL REFERENCES plan (id),
    task_id          uuid        NOT NULL REFERENCES task (id),
    position         integer     NOT NULL,
    draft_key        text        NOT NULL,
    title            text        NOT NULL,
    kind             text        NOT NULL,
    actor            text,
    counted          text,
    minimum          numeric,
    maximum          numeric,
    unit_of_measure  text,
    period           text,
    due_date         date,
    due_of           text,
    due_month        integer,
    due_day          integer,
    valid_from       date,
    per              text,
    fan_out          text        NOT NULL,
    measure          text        NOT NULL,
    lead_units       text        NOT NULL,
    supporting_units text        NOT NULL,
    depends_on       uuid REFERENCES obligation (id) DEFERRABLE INITIALLY DEFERRED,
    waits_for        text,
    roll_policy      text        NOT NULL,
    source_lines     integer[]   NOT NULL,
    source_text      text        NOT NULL,
    confidence       numeric     NOT NULL,
    version          bigint      NOT NULL,
    updated_at       timestamptz NOT NULL
);
CREATE INDEX obligation_of_plan ON obligation (plan_id, task_id, position);
CREATE INDEX obligation_of_task ON obligation (task_id, position);
CREATE INDEX obligation_depends ON obligation (depends_on);
