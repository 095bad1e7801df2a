-- A unit's head sees few of a district's entries, and does not wait until the others are looked through.
CREATE INDEX audit_unit ON audit (unit_code, at, id);
