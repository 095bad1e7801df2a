-- A value that is measured does not grow with time: nobody is behind with two thirds of a score. The rest as in V102,
-- and still the same as in the domain.
CREATE OR REPLACE FUNCTION assignment_status(
    ended text, kind text, waiting boolean, window_from date, window_to date, effective_due_date date,
    required numeric, counted numeric, fulfilled_on date, today date)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE
    PARALLEL SAFE
AS $$
SELECT CASE
    WHEN ended <> 'NONE' THEN ended
    WHEN fulfilled_on IS NOT NULL AND kind <> 'STANDING' AND fulfilled_on > effective_due_date THEN 'FULFILLED_LATE'
    WHEN fulfilled_on IS NOT NULL THEN 'FULFILLED'
    WHEN waiting THEN 'WAITING'
    WHEN today < window_from THEN 'UPCOMING'
    WHEN kind <> 'STANDING' AND today > effective_due_date THEN 'OVERDUE'
    WHEN kind NOT IN ('STANDING', 'LIMIT') AND required IS NOT NULL
        AND counted < floor(required * least(today - window_from, window_to - window_from + 1)
                            / (window_to - window_from + 1)) THEN 'AT_RISK'
    ELSE 'OPEN'
END
$$;
