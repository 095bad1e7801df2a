package org.fenlei.notification.mail.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.mail.domain.MailView.Item;
import org.fenlei.notification.mail.domain.MailView.Section;
import org.fenlei.notification.mail.domain.MailView.Tile;

/**
 * Words a letter. The most urgent subjects are shown in full, the next in one line each, the rest are counted: a mail
 * stays well below the 100 KB at which mail programs begin to cut.
 */
public final class Wording {
    private static final int IN_FULL = 12;
    private static final int IN_BRIEF = 80;
    private static final int NAME = 40;
    private static final int SUBJECT = 120;

    private final Timetable timetable;

    public Wording(Timetable timetable) {
        this.timetable = timetable;
    }

    public MailView view(Letter letter) {
        ItemWords words = new ItemWords(letter.day(), timetable.calendar());
        List<Item> items = letter.lines().stream().map(words::item).toList();
        Headline headline = Headline.of(letter, items);
        String name = PlainText.line(letter.recipientName(), NAME);
        return new MailView(
                PlainText.line(headline.subject(), SUBJECT),
                headline.summary().zh() + " " + headline.summary().en(),
                new Bilingual(letter.kind().zh(), letter.kind().en()),
                headline.heading(),
                new Bilingual(name + "，您好！", "Dear " + name + ","),
                headline.summary(),
                DateWords.day(letter.day()).zh(),
                letter.kind() == MailKind.DIGEST ? tiles(items) : List.of(),
                sections(letter, items),
                Math.max(0, items.size() - IN_FULL - IN_BRIEF),
                Reason.of(letter, PlainText.line(letter.unitName(), NAME), timetable.ladder()),
                letter.link());
    }

    private static List<Tile> tiles(List<Item> items) {
        return List.of(
                new Tile(count(items, Tone.OVERDUE), new Bilingual("已逾期", "Overdue"), Tone.OVERDUE),
                new Tile(count(items, Tone.TODAY), new Bilingual("今日到期", "Due today"), Tone.TODAY),
                new Tile(count(items, Tone.SOON), new Bilingual("即将到期", "Due soon"), Tone.SOON));
    }

    static int count(List<Item> items, Tone tone) {
        return (int) items.stream().filter(item -> item.tone() == tone).count();
    }

    /** Sections by urgency, the room for subjects in full and in brief used up from the top. */
    private static List<Section> sections(Letter letter, List<Item> items) {
        Map<Tone, List<Item>> byTone = new EnumMap<>(Tone.class);
        items.forEach(item ->
                byTone.computeIfAbsent(item.tone(), tone -> new ArrayList<>()).add(item));
        List<Section> sections = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Tone, List<Item>> entry : byTone.entrySet()) {
            List<Item> all = entry.getValue();
            int full = Math.min(all.size(), Math.max(0, IN_FULL - before));
            int shown = Math.min(all.size(), Math.max(0, IN_FULL + IN_BRIEF - before));
            sections.add(new Section(
                    sectionHeading(letter, entry.getKey()),
                    entry.getKey(),
                    all.size(),
                    all.subList(0, full),
                    all.subList(full, shown)));
            before += all.size();
        }
        return sections;
    }

    private static Bilingual sectionHeading(Letter letter, Tone tone) {
        if (letter.kind() == MailKind.LISTING) {
            return new Bilingual("上榜名单", "Entries");
        }
        return switch (tone) {
            case OVERDUE -> new Bilingual("已逾期", "Overdue");
            case TODAY -> new Bilingual("今日到期", "Due today");
            default -> new Bilingual("即将到期", "Due soon");
        };
    }
}
