package org.fenlei.task.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationEntry;

/** Reads calendars as a parser does that forgives nothing. */
final class StrictCalendar {

    private StrictCalendar() {}

    /** The calendar; fails if it breaks RFC 5545, or RFC 5546 for its method, anywhere. */
    static Calendar read(String text) {
        for (String hint : new String[] {
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_UNFOLDING,
            CompatibilityHints.KEY_RELAXED_VALIDATION,
            CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY,
            CompatibilityHints.KEY_NOTES_COMPATIBILITY
        }) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate(true).getEntries())
                    .extracting(ValidationEntry::toString)
                    .isEmpty();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
