-- Units: the directory of record. Every service keeps a copy (unit_copy of the kit); this one owns it.
CREATE TABLE unit (
    code                text PRIMARY KEY,
    name                text        NOT NULL,
    level               text        NOT NULL,
    kind                text        NOT NULL,
    parent_code         text REFERENCES unit (code),
    aliases             text[]      NOT NULL DEFAULT '{}',
    groups              text[]      NOT NULL DEFAULT '{}',
    functions           text[]      NOT NULL DEFAULT '{}',
    households          bigint  CHECK (households >= 0),
    built_up_households bigint  CHECK (built_up_households >= 0),
    compounds           bigint  CHECK (compounds >= 0),
    credit_code         text,
    active              boolean     NOT NULL,
    version             bigint      NOT NULL,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL
);
CREATE INDEX unit_parent ON unit (parent_code);
CREATE INDEX unit_updated ON unit (updated_at, code);
ALTER TABLE unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_scope ON unit USING (fenlei_in_scope(code)) WITH CHECK (fenlei_in_scope(code));

-- The work calendar of record. It begins with the years that every service ships (calendar_copy of the kit).
CREATE TABLE calendar_year (
    year             integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2100),
    off_weekdays     date[]      NOT NULL,
    working_weekends date[]      NOT NULL,
    source           text        NOT NULL,
    version          bigint      NOT NULL,
    updated_at       timestamptz NOT NULL
);
INSERT INTO calendar_year (year, off_weekdays, working_weekends, source, version, updated_at)
SELECT year, off_weekdays, working_weekends, source, version, timestamptz '2022-01-01 00:00:00+08'
FROM calendar_copy;
