-- Red and black lists. Published ones are everyone's, previews of those who see the whole district.
CREATE TABLE list_edition (
    id                   uuid PRIMARY KEY,
    colour               text          NOT NULL,
    subject_class        text          NOT NULL,
    period               text          NOT NULL,
    score_at_least       numeric(5, 2),
    score_below          numeric(5, 2),
    top                  integer       CHECK (top >= 1),
    bottom               integer       CHECK (bottom >= 1),
    minimum_inspections  integer       NOT NULL CHECK (minimum_inspections >= 1),
    status               text          NOT NULL,
    published_on         date,
    version              bigint        NOT NULL CHECK (version >= 1),
    updated_at           timestamptz   NOT NULL,
    CHECK ((status = 'DRAFT') = (published_on IS NULL))
);
CREATE UNIQUE INDEX list_edition_published ON list_edition (colour, subject_class, period) WHERE status = 'PUBLISHED';

CREATE TABLE list_entry (
    id                 uuid PRIMARY KEY,
    edition_id         uuid          NOT NULL REFERENCES list_edition (id),
    position           integer       NOT NULL,
    place              integer       NOT NULL CHECK (place >= 1),
    subject_id         text          NOT NULL,
    subject_name       text          NOT NULL,
    unit_code          text          NOT NULL,
    score              numeric(5, 2) NOT NULL,
    inspections        integer       NOT NULL,
    failed             boolean       NOT NULL,
    counted            uuid[]        NOT NULL,
    reason             text          NOT NULL,
    withdrawn_on       date,
    withdrawal_reason  text,
    UNIQUE (edition_id, position),
    CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL))
);

ALTER TABLE list_edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE list_edition FORCE ROW LEVEL SECURITY;
CREATE POLICY list_edition_read ON list_edition FOR SELECT
    USING (status = 'PUBLISHED' OR current_setting('fenlei.scope', true) = '*');
CREATE POLICY list_edition_write ON list_edition
    USING (current_setting('fenlei.scope', true) = '*') WITH CHECK (current_setting('fenlei.scope', true) = '*');

ALTER TABLE list_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE list_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY list_entry_scope ON list_entry USING (EXISTS (SELECT FROM list_edition e WHERE e.id = edition_id));
