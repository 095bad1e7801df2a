package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationDraft;
import org.jspecify.annotations.Nullable;

/** 知晓率、参与率均达到95%: one number, and as many shares as it is said of. */
final class ListedRates {
    private static final String RATE = "率|比例|比重|占比|满意度|知晓度|认可度|参与度";

    /** Behind a rate alone, as 参与率 and 普及率 hold a joining word themselves. */
    private static final Pattern JOINING = Pattern.compile("(?<=" + RATE + ")(?:、|以及|[和及与])");

    private static final Pattern NAMED = Pattern.compile("[^，。；、/]{0,40}(?:" + RATE + ")");

    /** More than a person would write in a row are words. */
    private static final int MOST = 16;

    private ListedRates() {}

    /** The demands, with one for each share. */
    static List<Demand> apart(List<Demand> demands) {
        return demands.stream().flatMap(demand -> apart(demand, demands)).toList();
    }

    private static Stream<Demand> apart(Demand demand, List<Demand> demands) {
        List<String> rates = ObligationDraft.PERCENT.equals(demand.unitOfMeasure) ? rates(demand.counted) : List.of();
        if (rates.size() < 2 || isOneOfSeveralNumbers(demand, demands)) {
            return Stream.of(demand);
        }
        demand.counted = rates.get(0);
        return Stream.concat(Stream.of(demand), rates.stream().skip(1).map(demand::of));
    }

    /** 知晓率、参与率、投放准确率, each with its noun; one, or none, where words are no list of rates. */
    static List<String> rates(@Nullable String words) {
        if (words == null) {
            return List.of();
        }
        List<String> rates = List.of(JOINING.split(words));
        return rates.size() <= MOST
                        && rates.stream().allMatch(rate -> NAMED.matcher(rate).matches())
                ? rates
                : List.of();
    }

    /** 知晓率、参与率、准确率达到95%、90%: nobody can tell which is whose. */
    private static boolean isOneOfSeveralNumbers(Demand demand, List<Demand> demands) {
        return demands.stream()
                .anyMatch(other -> other.from == demand.from
                        && other.kind == demand.kind
                        && Objects.equals(other.counted, demand.counted)
                        && Objects.equals(other.dueDate, demand.dueDate)
                        && other.period == demand.period
                        && !Objects.equals(other.minimum, demand.minimum));
    }
}
