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
    private static final Pattern AT_HEAD = Pattern.compile("^(?:(?:分别|各自)为?)");

    /** What begins with the first of the demands; empty if its words make all its units do the same. */
    static Optional<Respective> of(List<Demand> demands, Named names, Predicate<Demand> unnamed) {
        Demand first = demands.get(0);
        List<Demand> run = demands.stream()
                .takeWhile(demand -> demand == first
                        || (demand.from == first.from
                                && demand.sentence == first.sentence
                                && demand.dependsOn == null
                                && (demand.subject.equals(first.subject) || unnamed.test(demand))))
                .toList();
        boolean said = WORD.matcher(names.rest()).find();
        boolean bare = run.stream()
                .skip(1)
                .allMatch(demand -> demand.subject.isEmpty() || demand.subject.equals(first.subject));
        boolean asMany = run.size() == names.refs().size();
        if (run.size() < 2 || !shares(run, names, said, bare, asMany)) {
            return Optional.empty();
        }
        boolean single = names.refs().stream().allMatch(ref -> ref.unitCodes().size() == 1);
        return Optional.of(new Respective(names, run, said && bare && asMany && (single || names.each())));
    }

    /** Without 分别, numbers of one thing; 建成亭3座、站2座 is otherwise what each of the units does. */
    private static boolean shares(List<Demand> run, Named names, boolean said, boolean bare, boolean asMany) {
        Demand first = run.get(0);
        boolean alike = run.stream().allMatch(demand -> demand.kind == first.kind && demand.period == first.period);
        boolean measured = run.stream().allMatch(demand -> Objects.equals(demand.unitOfMeasure, first.unitOfMeasure));
        boolean oneDay = run.stream().map(demand -> demand.dueDate).distinct().count() == 1;
        if (said) {
            return alike && (bare ? measured || asMany : asMany);
        }
        boolean severalDays = first.kind == ObligationKind.MILESTONE && asMany;
        return alike && measured && bare && !names.each() && names.refs().size() > 1 && (oneDay || severalDays);
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
