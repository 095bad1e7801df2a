package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.Start;
import org.jspecify.annotations.Nullable;

/** 12月底前完成评选，1月底前公布: behind the year's last months, its first are those of the next year. */
final class YearTurns {
    private static final Pattern OWN_YEAR = Pattern.compile("年|\\d{4}");

    /** What begins anew, or goes back to a part of what was said before. */
    private static final Pattern ANEW = Pattern.compile("[。；！？]|其中");

    private enum Turn {
        NONE,
        EITHER,
        NEXT_YEAR
    }

    private final String text;
    private final int year;
    private int seen;
    private @Nullable Month last;
    private boolean turned;

    private YearTurns(String text, int year) {
        this.text = text;
        this.year = year;
    }

    static List<Mention> in(String text, List<Mention> mentions, int year) {
        var turns = new YearTurns(text, year);
        var read = new ArrayList<Mention>();
        mentions.forEach(mention -> read.add(turns.read(mention)));
        return read;
    }

    private Mention read(Mention mention) {
        if (seen < mention.from()
                && ANEW.matcher(text.substring(seen, mention.from())).find()) {
            last = null;
            turned = false;
        }
        seen = Math.max(seen, mention.to());
        if (mention instanceof Due due) {
            return due(due);
        }
        if (mention instanceof Start start) {
            return turn(start, start.date()) == Turn.NEXT_YEAR
                    ? new Start(start.from(), start.to(), nextYear(start.date()))
                    : start;
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

    private Due due(Due due) {
        LocalDate start = due.start();
        LocalDate date = due.date();
        List<LocalDate> otherwise = due.otherwise();
        switch (turn(due, start == null ? date : start)) {
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
    private Turn turn(Mention mention, LocalDate date) {
        String words = text.substring(mention.from(), mention.to());
        Month before = last;
        Month month = date.getMonth();
        boolean named = words.contains("月");
        boolean beyond = named && date.getYear() == year + 1;
        last = named ? month : null;
        if (!named
                || before == null
                || date.getYear() != year
                || OWN_YEAR.matcher(words).find()) {
            turned = beyond;
            return Turn.NONE;
        }
        boolean certain = turned
                ? month.compareTo(before) >= 0 && month.compareTo(Month.JUNE) <= 0
                : before.compareTo(Month.NOVEMBER) >= 0 && month.compareTo(Month.FEBRUARY) <= 0;
        turned = certain;
        boolean possible = before.compareTo(Month.OCTOBER) >= 0 && month.compareTo(Month.MARCH) <= 0;
        return certain ? Turn.NEXT_YEAR : possible ? Turn.EITHER : Turn.NONE;
    }

    /** The end of a month stays one. */
    private static LocalDate nextYear(LocalDate date) {
        LocalDate there = date.plusYears(1);
        return date.equals(date.with(TemporalAdjusters.lastDayOfMonth()))
                ? there.with(TemporalAdjusters.lastDayOfMonth())
                : there;
    }
}
