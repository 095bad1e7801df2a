-- What happened at a place counts for whoever answered for it on the last day of the window, and a merged unit's report
-- stands until its successor has spoken: where a unit stood, and when, is asked whoever counts, and is no secret. Only those
-- that ever moved or were merged are told. The scope is widened for this one statement and put back; a failure between
-- ends the transaction.
CREATE FUNCTION fenlei_placements()
    RETURNS TABLE (unit_code text, version bigint, valid_from date, parent_code text, successor_code text)
    LANGUAGE plpgsql
AS $$
DECLARE
    scope_before text := coalesce(current_setting('fenlei.scope', true), '');
BEGIN
    PERFORM set_config('fenlei.scope', '*', true);
    RETURN QUERY
        SELECT v.unit_code, v.version, v.valid_from, v.parent_code, v.successor_code FROM unit_version v
        WHERE EXISTS (SELECT 1 FROM unit_version o
                      WHERE o.unit_code = v.unit_code
                        AND (o.parent_code, o.successor_code) IS DISTINCT FROM (v.parent_code, v.successor_code));
    PERFORM set_config('fenlei.scope', scope_before, true);
END
$$;

-- What an event may count toward: of all the years that are stored, those whose last day that counts is not over.
DROP INDEX assignment_measured;
CREATE INDEX assignment_counted ON assignment
    (measure, (CASE WHEN period IS NULL THEN greatest(window_to, make_date(plan_year, 12, 31)) ELSE window_to END))
    WHERE measure <> 'REPORTED';
