-- The history of summaries cannot be emptied at once either, in databases that were made before V115 said so.
DROP TRIGGER quarterly_summary_version_is_history ON quarterly_summary_version;
CREATE TRIGGER quarterly_summary_version_is_history BEFORE UPDATE OR DELETE OR TRUNCATE ON quarterly_summary_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_summary_history();
