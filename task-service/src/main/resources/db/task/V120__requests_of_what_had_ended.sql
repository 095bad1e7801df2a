-- Rows that were there before are seen, and changed, in the scope of the whole district.
SELECT set_config('fenlei.scope', '*', true);

-- A request for an extension lapses with its assignment; those whose assignment had ended before that rule do, too.
UPDATE extension e
SET status = 'LAPSED', decision_reason = a.end_reason, decided_by = 'system', decided_by_name = '系统',
    decided_at = now(), updated_at = now(), version = e.version + 1
FROM assignment a
WHERE a.id = e.assignment_id AND a.ended <> 'NONE' AND e.status = 'REQUESTED';
