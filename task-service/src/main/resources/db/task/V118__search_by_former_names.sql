-- A unit is found by the names that it bore as well.
ALTER TABLE unit ALTER COLUMN folded SET EXPRESSION AS (
    fenlei_folded(VARIADIC array[name, code] || aliases || former_names));
