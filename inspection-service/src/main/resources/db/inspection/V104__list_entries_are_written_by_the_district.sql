-- Entries are read with their edition and written, like it, by those who see the whole district.
DROP POLICY list_entry_scope ON list_entry;
CREATE POLICY list_entry_read ON list_entry FOR SELECT
    USING (EXISTS (SELECT FROM list_edition e WHERE e.id = edition_id));
CREATE POLICY list_entry_write ON list_entry
    USING (current_setting('fenlei.scope', true) = '*') WITH CHECK (current_setting('fenlei.scope', true) = '*');
