package org.fenlei.notification.mail.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail, worded and ready to be laid out. Values are plain text of one line; the template escapes them.
 *
 * @param preheader what a mail list shows after the subject
 * @param unlisted how many subjects the mail counts without naming them, because it would grow too long
 */
public record MailView(
        String subject,
        String preheader,
        Bilingual kind,
        Bilingual heading,
        Bilingual greeting,
        Bilingual summary,
        String date,
        List<Tile> tiles,
        List<Section> sections,
        int unlisted,
        Bilingual reason,
        String link) {

    /** One figure at the top. */
    public record Tile(int count, Bilingual label, Tone tone) {}

    /** Subjects of one urgency: the first in full, the rest in one line each. */
    public record Section(Bilingual heading, Tone tone, int count, List<Item> items, List<Item> brief) {}

    /** One subject. */
    public record Item(
            String title,
            Bilingual chip,
            Tone tone,
            String unit,
            Bilingual dueLabel,
            Bilingual due,
            List<Fact> facts,
            @Nullable Progress progress) {}

    /** A labelled value. */
    public record Fact(Bilingual label, String value) {}

    /**
     * How much is done.
     *
     * @param percent 0 to 100, the width of the bar
     */
    public record Progress(Bilingual label, String value, int percent, boolean complete) {
        public int rest() {
            return 100 - percent;
        }
    }
}
