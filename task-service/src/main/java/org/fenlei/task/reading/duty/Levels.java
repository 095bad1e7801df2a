package org.fenlei.task.reading.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Every;

/** 区级每季度、街道每月、社区每周召开调度会: one thing that each does in a rhythm of its own. */
final class Levels {
    private static final Pattern JOINING = Pattern.compile("^(?:[、，]|和|及|与)");
    private static final Pattern DOER =
            Pattern.compile("[\\p{IsHan}（）]{0,12}(?:级|局|委|办|部|政府|街道|镇|乡|镇（街道）|社区|村|小区|中心|单位|部门|学校|企业|公司)");

    /** One of them: who, and how often. */
    private record Level(String doer, Every every) {}

    private Levels() {}

    /** The demands in the order of their doers, where every rhythm stands right behind one. */
    static List<Demand> part(Phrase phrase, List<Demand> demands) {
        Clause clause = phrase.clauses().get(phrase.clauses().size() - 1);
        List<Level> levels = of(clause);
        Map<PeriodKind, Demand> byPeriod = new HashMap<>();
        demands.forEach(demand -> byPeriod.put(demand.period, demand));
        boolean eachHasOne = levels.size() == demands.size()
                && levels.stream()
                        .allMatch(level -> byPeriod.containsKey(level.every().period()));
        if (levels.size() < 2 || !eachHasOne) {
            return demands;
        }
        int last = levels.get(levels.size() - 1).every().to();
        String does = clause.text().substring(last - clause.from());
        String done = Counted.done(Phrase.substance(clause, last, clause.to()));
        return levels.stream()
                .map(level -> {
                    Demand demand =
                            Objects.requireNonNull(byPeriod.get(level.every().period()));
                    demand.title = Draws.title(level.doer() + clause.words(level.every()) + does);
                    demand.subject = level.doer();
                    demand.actor = level.doer();
                    demand.counted = done;
                    demand.measure = Measures.of(demand, does);
                    return demand;
                })
                .toList();
    }

    private static List<Level> of(Clause clause) {
        var levels = new ArrayList<Level>();
        int from = clause.from();
        for (Every every : clause.all(Every.class).toList()) {
            String words = JOINING.matcher(clause.text().substring(from - clause.from(), every.from() - clause.from()))
                    .replaceFirst("");
            if (every.adjective() || !DOER.matcher(words).matches()) {
                return List.of();
            }
            levels.add(new Level(words, every));
            from = every.to();
        }
        return levels;
    }
}
