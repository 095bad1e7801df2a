-- A unit and all below it, comma-separated; an unknown unit stands alone. UNION ends even on a circle.
CREATE FUNCTION fenlei_subtree(root text) RETURNS text LANGUAGE sql STABLE AS $$
    WITH RECURSIVE below(code) AS (
        SELECT root
        UNION
        SELECT u.code FROM unit_copy u JOIN below b ON u.parent_code = b.code
    )
    SELECT string_agg(code, ',' ORDER BY code) FROM below
$$;

-- What row-level security asks. The kit sets fenlei.scope at the start of every transaction: '*' or unit codes.
-- Outside a transaction it is empty, and nothing is visible.
CREATE FUNCTION fenlei_in_scope(unit_code text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('fenlei.scope', true) = '*'
        OR strpos(',' || current_setting('fenlei.scope', true) || ',', ',' || nullif(unit_code, '') || ',') > 0, false)
$$;

CREATE FUNCTION fenlei_any_in_scope(unit_codes text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('fenlei.scope', true) = '*'
        OR string_to_array(current_setting('fenlei.scope', true), ',') && unit_codes, false)
$$;
