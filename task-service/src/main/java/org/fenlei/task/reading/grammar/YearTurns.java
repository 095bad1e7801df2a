package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.Start;
import org.jspecify.annotations.Nullable;

/**
 * 12月底前完成评选，1月底前公布: behind the year's last months, its first are those of the next year; and 1月10日前 in a row due
 * 次年1月10日前 is the same January.
 */
final class YearTurns {
    /** What begins anew, or goes back to a part of what was said before. */
    private static final Pattern ANEW =
            Pattern.compile("[。；！？①-⑳]|其中|[（，、：][0-9一二三四五六七八九十]{1,2}）|[，、：](?:\\d{1,2}[.．](?!\\d)|[一二三四五六七八九]是)");

    private static final Pattern LISTED = Pattern.compile("[、和及与]");

    private enum Turn {
        NONE,
        EITHER,
        NEXT_YEAR
    }

    private final String text;
    private final List<Mention> mentions;
    private final int year;
    private final NextYear next;
    private final boolean oneMonth;
    private int seen;
    private @Nullable Month last;
    private boolean turned;

    private YearTurns(String text, List<Mention> mentions, Setting setting) {
        this.text = text;
        this.mentions = mentions;
        this.year = setting.year();
        this.next = new NextYear(text, setting);
        this.oneMonth = mentions.stream()
                        .filter(Due.class::isInstance)
                        .map(mention -> ((Due) mention).date().getMonth())
                        .distinct()
                        .count()
                == 1;
    }

    static List<Mention> in(String text, List<Mention> mentions, Setting setting) {
        var turns = new YearTurns(text, mentions, setting);
        var read = new ArrayList<Mention>();
        for (int at = 0; at < mentions.size(); at++) {
            read.add(turns.read(at));
        }
        return read;
    }

    private Mention read(int at) {
        Mention mention = mentions.get(at);
        if (seen < mention.from()
                && ANEW.matcher(text.substring(seen, mention.from())).find()) {
            last = null;
            turned = false;
        }
        seen = Math.max(seen, mention.to());
        if (mention instanceof Due due) {
            LocalDate start = due.start();
            return due(due, turn(at, start == null ? due.date() : start));
        }
        if (mention instanceof Start start) {
            return start(start, turn(at, start.date()));
        }
        if (mention instanceof Every every && every.period() == PeriodKind.YEAR) {
            last = month(every.rule());
        }
        return mention;
    }

    private static @Nullable Month month(@Nullable DueRule rule) {
        Integer month = rule == null ? null : rule.month();
        return month == null ? null : Month.of(month);
    }

    private static Start start(Start start, Turn turn) {
        return turn == Turn.NONE
                ? start
                : new Start(
                        start.from(),
                        start.to(),
                        turn == Turn.NEXT_YEAR ? nextYear(start.date()) : start.date(),
                        turn == Turn.EITHER);
    }

    private static Due due(Due due, Turn turn) {
        LocalDate start = due.start();
        LocalDate date = due.date();
        List<LocalDate> otherwise = due.otherwise();
        switch (turn) {
            case NEXT_YEAR -> {
                date = nextYear(date);
                start = start == null ? null : nextYear(start);
                otherwise = otherwise.stream().map(YearTurns::nextYear).toList();
            }
            case EITHER ->
                otherwise = Stream.concat(otherwise.stream(), Stream.of(nextYear(date)))
                        .toList();
            case NONE -> {
                return due;
            }
        }
        return new Due(due.from(), due.to(), date, start, otherwise, due.weak());
    }

    /** Where a date without a year of its own lies; March behind October may only be out of order. */
    private Turn turn(int at, LocalDate date) {
        Mention mention = mentions.get(at);
        Month before = last;
        Month month = date.getMonth();
        boolean named = text.substring(mention.from(), mention.to()).contains("月");
        boolean beyond = named && date.getYear() == year + 1;
        last = named ? month : null;
        if (date.getYear() != year || next.isNamed(mention)) {
            turned = beyond;
            return Turn.NONE;
        }
        Turn byOrder = named && before != null ? turn(before, month) : Turn.NONE;
        if (byOrder == Turn.NEXT_YEAR && goesOnPastJune(at)) {
            byOrder = Turn.EITHER;
        }
        turned = byOrder == Turn.NEXT_YEAR;
        if (byOrder != Turn.NONE || !(mention instanceof Due) || !next.mayBeDeadlines(mention, date)) {
            return byOrder;
        }
        return named && oneMonth ? Turn.NEXT_YEAR : Turn.EITHER;
    }

    private Turn turn(Month before, Month month) {
        boolean certain = turned
                ? month.compareTo(before) >= 0 && month.compareTo(Month.JUNE) <= 0
                : before.compareTo(Month.NOVEMBER) >= 0 && month.compareTo(Month.FEBRUARY) <= 0;
        boolean possible = before.compareTo(Month.OCTOBER) >= 0 && month.compareTo(Month.MARCH) <= 0;
        return certain ? Turn.NEXT_YEAR : possible ? Turn.EITHER : Turn.NONE;
    }

    /** 1月、4月、7月、10月 lie in one year. */
    private boolean goesOnPastJune(int at) {
        int end = at;
        while (end + 1 < mentions.size()
                && end - at < Month.values().length
                && isListed(mentions.get(end), mentions.get(end + 1))) {
            end++;
        }
        return mentions.subList(at + 1, end + 1).stream()
                .flatMap(mention -> date(mention).stream())
                .anyMatch(date -> date.getYear() == year && date.getMonth().compareTo(Month.JUNE) > 0);
    }

    private boolean isListed(Mention one, Mention other) {
        return one.to() <= other.from()
                && LISTED.matcher(text.substring(one.to(), other.from())).matches();
    }

    private static Optional<LocalDate> date(Mention mention) {
        return mention instanceof Due due
                ? Optional.of(due.date())
                : mention instanceof Start start ? Optional.of(start.date()) : Optional.empty();
    }

    /** The end of a month stays one. */
    static LocalDate nextYear(LocalDate date) {
        LocalDate there = date.plusYears(1);
        return date.equals(date.with(TemporalAdjusters.lastDayOfMonth()))
                ? there.with(TemporalAdjusters.lastDayOfMonth())
                : there;
    }
}
