-- A joint share is divided by the whole of all its units, whoever of them reports. What the others have is used in that
-- sum and shown to nobody. The scope is widened for this one statement and put back; a failure between ends the transaction.
CREATE FUNCTION fenlei_denominators(of_kind text, of_day date)
    RETURNS TABLE (unit_code text, value bigint)
    LANGUAGE plpgsql
AS $$
DECLARE
    scope_before text := coalesce(current_setting('fenlei.scope', true), '');
BEGIN
    PERFORM set_config('fenlei.scope', '*', true);
    RETURN QUERY
        SELECT DISTINCT ON (d.unit_code) d.unit_code, d.value FROM unit_denominator d
        WHERE d.kind = of_kind AND d.valid_from <= of_day
        ORDER BY d.unit_code, d.valid_from DESC, d.revision DESC;
    PERFORM set_config('fenlei.scope', scope_before, true);
END
$$;

-- What was recorded as the whole of all when a share was reported stands with the report, so that it comes to the same
-- whenever it is counted.
ALTER TABLE contribution ADD COLUMN whole numeric;
