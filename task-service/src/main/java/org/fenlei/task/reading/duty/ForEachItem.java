package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.PerItem;
import org.fenlei.task.reading.grammar.Mention.Sort;
import org.jspecify.annotations.Nullable;

/** 每个行政村配备收集亭2座，配备收集车1辆: the numbers behind the first are of each item as well, until words say whose. */
final class ForEachItem {
    private static final Pattern OTHERS = Pattern.compile("[各每均共总局委办]|全[区市县域旗]|[区市县]级|分别|累计|合计|街道|[乡镇]");
    private static final Pattern EVERY = Pattern.compile("^(?:每|各)");

    /** What was demanded of each item last. */
    private @Nullable Demand last;

    private String item = "";

    /** Takes what a phrase says of it, and gives it to what the phrase demands where it says nothing. */
    void carry(Phrase phrase, List<Demand> read) {
        if (phrase.has(PerItem.class) || phrase.has(Mention.Scope.class) || phrase.has(Mention.Coverage.class)) {
            begin(phrase, read);
        } else if (phrase.has(Mention.Due.class)
                || OTHERS.matcher(phrase.text()).find()) {
            last = null;
        } else if (counts(phrase)) {
            Optional.ofNullable(last)
                    .ifPresent(before ->
                            read.stream().filter(ForEachItem::isPlain).forEach(demand -> give(demand, before)));
        }
    }

    private void begin(Phrase phrase, List<Demand> read) {
        item = phrase.all(PerItem.class)
                .filter(per -> !per.ratio())
                .map(phrase::words)
                .reduce((first, second) -> second)
                .orElse("");
        last = read.isEmpty() || item.isEmpty()
                ? null
                : Optional.of(read.get(read.size() - 1))
                        .filter(demand -> demand.per != null || isOnEveryItem(demand))
                        .orElse(null);
    }

    /** A share of items that nobody keeps a list of. */
    private static boolean isOnEveryItem(Demand demand) {
        return demand.kind == ObligationKind.RATE
                && demand.counted != null
                && EVERY.matcher(demand.counted).find();
    }

    private static boolean counts(Phrase phrase) {
        return phrase.has(Amount.class)
                && phrase.all(Amount.class)
                        .allMatch(amount -> amount.sort() == Sort.THINGS || amount.sort() == Sort.TIMES);
    }

    private static boolean isPlain(Demand demand) {
        return demand.kind == ObligationKind.TARGET && demand.per == null && demand.dependsOn == null;
    }

    private void give(Demand demand, Demand before) {
        if (before.per != null) {
            demand.per = before.per;
            demand.fanOut = before.fanOut;
        } else {
            demand.kind = ObligationKind.RATE;
            demand.atLeast(BigDecimal.valueOf(100), ObligationDraft.PERCENT);
            demand.counted = item + Counted.trimmed(demand.title);
        }
        FanOuts.settle(demand);
    }
}
