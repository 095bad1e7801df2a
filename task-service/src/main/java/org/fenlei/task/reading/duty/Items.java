package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.PerItem;

/** Of which things each item is: 每个小区 is one of 示范小区10个, and none of 中转站2处. */
final class Items {
    private static final Pattern MEASURE_WORD = Pattern.compile("^(?:[座处个所家户名人辆条台套支项]|住宅|居民)");
    private static final List<String> PLACES = List.of("小区", "学校");

    private Items() {}

    /** Whether what a quantity says of each item can be said of the things of a demand; so it can if no item is named. */
    static boolean canBeOf(Clause clause, Amount amount, Demand demand) {
        Optional<String> item = clause.all(PerItem.class)
                .filter(each -> each.code() == null && !each.ratio() && each.to() <= amount.from())
                .reduce((first, second) -> second)
                .map(each -> MEASURE_WORD.matcher(each.item()).replaceFirst(""));
        return item.filter(noun -> !isOneOf(noun, demand)).isEmpty();
    }

    /** By any sign that both have, as 每个点位 is one of 投放点5个; a place of its own kind by its whole name. */
    private static boolean isOneOf(String noun, Demand demand) {
        String things = demand.title + demand.counted;
        return PLACES.contains(noun)
                ? things.contains(noun)
                : noun.isEmpty() || noun.chars().anyMatch(sign -> things.indexOf(sign) >= 0);
    }
}
