package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Exceptions;

/** 汛期每周巡查: recurs, yet not all year, and nobody says from which month to which. */
final class Stretches {
    private static final String STRETCH =
            "(?<stretch>(?:主?汛期|雨季|旺季|[采供]暖[期季]|[春夏秋冬]季|暑[期假]|寒假|节假日|春节)(?:期间|间)?|\\p{IsHan}{1,8}期间)";
    private static final Pattern BEFORE_RHYTHM =
            Pattern.compile(STRETCH + "[^，。；]{0,12}，?[^，。；]{0,8}?每个?(?:周|星期|月|季|两)");
    private static final Pattern ALONE = Pattern.compile("在?\\p{IsHan}{0,6}?" + STRETCH);

    private Stretches() {}

    /** 除寒暑假外, 除老旧小区外, 6月份除外: where or when something is not demanded, which demands nothing itself. */
    static boolean excepts(String words) {
        return Exceptions.isOne(words);
    }

    /** Asks for the stretch of what recurs in a sentence that leaves out a part of the year. */
    static void askExcept(List<Phrase> phrases, List<Demand> read) {
        phrases.stream()
                .map(Phrase::text)
                .flatMap(text -> Exceptions.in(text).stream())
                .findFirst()
                .ifPresent(except -> ask(except, read, Stretches::isRhythm));
    }

    /** Whether words are a stretch and nothing else. */
    static boolean isOne(String words) {
        return ALONE.matcher(words).matches();
    }

    /**
     * Asks for the months of what recurs in such a stretch.
     *
     * @param before the words before the phrase in its sentence; empty if there are none
     */
    static void ask(String before, Phrase phrase, List<Demand> read) {
        Matcher alone = ALONE.matcher(before);
        Matcher inside = BEFORE_RHYTHM.matcher(Exceptions.without(phrase.text()));
        Matcher stretch = alone.matches() ? alone : inside.find() ? inside : null;
        if (stretch == null) {
            return;
        }
        ask(stretch.group("stretch"), read, demand -> demand.period != null);
    }

    private static boolean isRhythm(Demand demand) {
        return demand.period != null || demand.kind == ObligationKind.UNSCHEDULED;
    }

    /** Once of each: who is asked when it begins and ends decides what is left out, too. */
    private static void ask(String words, List<Demand> read, Predicate<Demand> recurs) {
        read.stream()
                .filter(recurs.and(demand -> demand.validFrom == null && demand.dueDate == null))
                .filter(demand ->
                        demand.doubts.stream().noneMatch(doubt -> doubt.code() == QuestionCode.STRETCH_UNSTATED))
                .forEach(demand -> demand.doubts.add(Doubt.of(QuestionCode.STRETCH_UNSTATED, words)));
    }
}
