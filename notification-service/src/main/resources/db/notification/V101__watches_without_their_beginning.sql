-- What a watch left out stands in skipped; when its subject was first heard of decides nothing any more.
ALTER TABLE watch DROP COLUMN begun_at;
