package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.Named;

/**
 * 湖口镇、青石镇分别建成3座、2座: several units, and a number for each of them in their order.
 *
 * @param names the units
 * @param demands the numbers, each a demand
 * @param certain whether the words leave no doubt that it is so
 */
record Respective(Named names, List<Demand> demands, boolean certain) {
    private static final Pattern WORD = Pattern.compile("分别|各自");
    private static final Pattern AT_END = Pattern.compile("^(?:分别|各自)|(?:分别|各自)$");
    private static final Pattern AT_HEAD = Pattern.compile("^(?:分别|各自)为?");

    /** 亭、站分别新建5座、4座, 两类小区分别…: the numbers may be those of the things. */
    private static final Pattern THINGS =
            Pattern.compile("(?<=.)(?:、|和(?!谐)|(?<![普涉])及(?!时)|(?<!参)与)(?=.)|[两二三四五双][类种项级处]");

    private static final Pattern OF_DATES = Pattern.compile("^(分别|各自)?[、和及与，]{1,4}");

    /** What begins with the first of the demands; empty if its words make all its units do the same. */
    static Optional<Respective> of(List<Demand> demands, Named names, Predicate<Demand> unnamed) {
        boolean said = WORD.matcher(names.rest()).find();
        List<Demand> all = inClause(demands, names, unnamed);
        List<Demand> numbers = all.stream()
                .takeWhile(demand -> demand == all.get(0) || demand.subject.isEmpty() || isRepeated(demand, all.get(0)))
                .toList();
        boolean some =
                said && numbers.size() > 1 && numbers.size() == names.refs().size();
        List<Demand> run = some ? numbers : all;
        boolean alone = run.size() == numbers.size();
        boolean asMany = run.size() == names.refs().size();
        if (run.size() < 2 || !shares(run, names, said, alone, asMany)) {
            return Optional.empty();
        }
        boolean single = names.refs().stream().allMatch(ref -> ref.unitCodes().size() == 1);
        boolean certain = said && alone && asMany && (single || names.each()) && areOfUnits(run, names);
        return Optional.of(new Respective(names, run, certain));
    }

    private static List<Demand> inClause(List<Demand> demands, Named names, Predicate<Demand> unnamed) {
        Demand first = demands.get(0);
        boolean several = names.refs().size() > 1;
        return demands.stream()
                .takeWhile(demand -> demand == first
                        || (demand.from == first.from
                                && demand.sentence == first.sentence
                                && demand.dependsOn == null
                                && (isRepeated(demand, first)
                                        || (several && isUnderSame(demand, first))
                                        || unnamed.test(demand))))
                .toList();
    }

    /** A second date has the words of the first. */
    private static boolean isRepeated(Demand demand, Demand first) {
        return demand.subject.equals(first.subject);
    }

    /** 荷香街道、柳岸街道：分别新建5座、4座. */
    private static boolean isUnderSame(Demand demand, Demand first) {
        return demand.subject.isEmpty() && demand.heading.equals(first.heading);
    }

    /** 上半年、下半年分别2次、3次 are the numbers of the dates, 覆盖率、准确率分别90%、85% those of what is measured. */
    private static boolean areOfUnits(List<Demand> run, Named names) {
        Demand first = run.get(0);
        boolean oneTime = run.stream()
                .allMatch(demand -> Objects.equals(demand.dueDate, first.dueDate)
                        && Objects.equals(demand.dueRule, first.dueRule)
                        && Objects.equals(demand.validFrom, first.validFrom));
        String words = OF_DATES.matcher(names.rest()).replaceFirst("$1");
        return !THINGS.matcher(words).find() && (oneTime || first.kind == ObligationKind.MILESTONE);
    }

    /** Without 分别, numbers of one thing; 建成亭3座、站2座 is otherwise what each of the units does. */
    private static boolean shares(List<Demand> run, Named names, boolean said, boolean alone, boolean asMany) {
        Demand first = run.get(0);
        boolean alike = run.stream().allMatch(demand -> demand.kind == first.kind && demand.period == first.period);
        boolean measured = run.stream().allMatch(demand -> Objects.equals(demand.unitOfMeasure, first.unitOfMeasure));
        boolean oneDay = run.stream().map(demand -> demand.dueDate).distinct().count() == 1;
        if (said) {
            return alike
                    && (alone ? measured || asMany : asMany)
                    && (names.refs().size() > 1 || oneDay);
        }
        boolean severalDays = first.kind == ObligationKind.MILESTONE && asMany;
        return alike && measured && alone && !names.each() && names.refs().size() > 1 && (oneDay || severalDays);
    }

    /** Whose a number is, where there are as many numbers as units. */
    Optional<UnitRef> owner(Demand demand) {
        return demands.size() == names.refs().size()
                ? Optional.of(names.refs().get(demands.indexOf(demand)))
                : Optional.empty();
    }

    /** 投放亭分别: a noun without the word that shares it out. */
    static String without(String noun) {
        return AT_END.matcher(noun).replaceAll("");
    }

    /** What is counted, without the word that shares it out. */
    String rest(Demand demand) {
        return demand == demands.get(0) ? AT_HEAD.matcher(names.rest()).replaceFirst("") : "";
    }
}
