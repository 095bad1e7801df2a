-- Until when a watch rests after firing it failed; machine time, as of a mail's next attempt.
ALTER TABLE watch ADD COLUMN next_try_at timestamptz;
