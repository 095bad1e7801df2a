package org.fenlei.notification.mail.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.AlertLine.Listing;
import org.fenlei.notification.alert.domain.AlertLine.NamedUnit;
import org.fenlei.notification.ladder.domain.Rung;
import org.fenlei.notification.mail.domain.MailView.Fact;
import org.fenlei.notification.mail.domain.MailView.Item;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.SubjectKind;

/** One subject of a mail in words. */
final class ItemWords {
    static final int TITLE = 80;
    private static final int VALUE = 60;
    private static final int NOTE = 160;
    private static final int NAMED_UNITS = 3;

    private final LocalDate day;
    private final WorkCalendar calendar;

    ItemWords(LocalDate day, WorkCalendar calendar) {
        this.day = day;
        this.calendar = calendar;
    }

    Item item(Line line) {
        AlertLine latest = line.latest();
        Listing listing = latest.listing();
        if (listing != null) {
            return listed(latest, listing);
        }
        Standing standing = standing(latest);
        return new Item(
                PlainText.line(latest.title(), TITLE),
                standing.words(),
                standing.tone(),
                units(latest.units()),
                new Bilingual("期限", "Due"),
                DateWords.day(latest.effectiveDueDate()),
                facts(line),
                ProgressWords.of(latest.details()));
    }

    Standing standing(AlertLine line) {
        return Standing.on(day, line.effectiveDueDate(), calendar);
    }

    private static Item listed(AlertLine line, Listing listing) {
        ListWords words = ListWords.of(listing.colour());
        List<Fact> facts = new ArrayList<>();
        if (listing.score() != null) {
            facts.add(new Fact(new Bilingual("得分", "Score"), PlainText.line(listing.score(), VALUE)));
        }
        facts.add(new Fact(new Bilingual("事由", "Reason"), PlainText.line(listing.reason(), NOTE)));
        return new Item(
                PlainText.line(line.title(), TITLE),
                new Bilingual(words.zh() + "第 " + listing.rank() + " 位", words.en() + ", no. " + listing.rank()),
                words.tone(),
                units(line.units()),
                new Bilingual("周期", "Period"),
                DateWords.period(listing.period()),
                facts,
                null);
    }

    private static List<Fact> facts(Line line) {
        AlertLine latest = line.latest();
        Details details = latest.details();
        List<Fact> facts = new ArrayList<>();
        if (latest.kind() != SubjectKind.ASSIGNMENT) {
            facts.add(new Fact(new Bilingual("事项", "Matter"), latest.kind().zh()));
        }
        String place = place(details);
        if (!place.isEmpty()) {
            facts.add(new Fact(new Bilingual("任务", "Task"), place));
        }
        if (!latest.dueDate().equals(latest.effectiveDueDate())) {
            facts.add(new Fact(
                    new Bilingual("原定期限", "First due"),
                    DateWords.day(latest.dueDate()).zh()));
        }
        if (line.rungs().size() > 1) {
            facts.add(new Fact(new Bilingual("合并提醒", "Together"), rungs(line.rungs())));
        }
        if (details.note() != null && !details.note().isBlank()) {
            facts.add(new Fact(new Bilingual("说明", "Note"), PlainText.line(details.note(), NOTE)));
        }
        return facts;
    }

    /** The plan's number of the task and the window, in one line: both only help to find it again. */
    private static String place(Details details) {
        String number = PlainText.line(details.taskNumber(), VALUE);
        String period = PlainText.line(details.period(), VALUE);
        if (period.isEmpty()) {
            return number;
        }
        String window = DateWords.period(period).zh();
        return number.isEmpty() ? window : number + " · " + window;
    }

    private static String rungs(List<Rung> rungs) {
        return rungs.stream().map(Rung::zh).collect(Collectors.joining("、"));
    }

    static String units(List<NamedUnit> units) {
        String named = units.stream()
                .limit(NAMED_UNITS)
                .map(unit -> PlainText.line(unit.name(), 24))
                .collect(Collectors.joining("、"));
        return units.size() > NAMED_UNITS ? named + "等" + units.size() + "个单位" : named;
    }
}
