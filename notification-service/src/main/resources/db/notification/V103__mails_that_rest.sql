-- Mails that could not be made up, by what makes them one mail: the alerts that wait for one mailbox and go the same way.
-- Nothing is written into those alerts, because a row of theirs may be what is refused. next_try_at is machine time.
CREATE TABLE mail_rest (
    kind        text        NOT NULL,
    email       text        NOT NULL,
    faults      integer     NOT NULL,
    next_try_at timestamptz NOT NULL,
    PRIMARY KEY (kind, email)
);

-- Of no unit: the timers' own, which see the whole district.
ALTER TABLE mail_rest ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_rest FORCE ROW LEVEL SECURITY;
CREATE POLICY mail_rest_scope ON mail_rest USING (fenlei_in_scope(NULL)) WITH CHECK (fenlei_in_scope(NULL));
