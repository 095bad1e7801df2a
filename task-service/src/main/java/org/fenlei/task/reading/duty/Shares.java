package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Set;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;

/** Decides whose number a demand is: each unit's, all units' together, or one for each community. */
final class Shares {
    private static final Set<String> ALL_PEERS = Set.of("镇（街道）", "街道（镇）", "乡镇（街道）", "镇街");

    private Shares() {}

    /** @param total whether the number is one of things, which a district usually sets as its own total */
    static void decide(Demand demand, Phrase phrase, Situation situation, boolean total) {
        boolean each = phrase.all(Mention.Scope.class).anyMatch(scope -> scope.fanOut() == FanOut.EACH)
                || phrase.all(Mention.Coverage.class).anyMatch(Mention.Coverage::universal) && total;
        boolean jointly = phrase.all(Mention.Scope.class).anyMatch(scope -> scope.fanOut() == FanOut.JOINTLY);
        phrase.all(Mention.PerItem.class)
                .filter(item -> item.code() != null)
                .filter(item -> situation.leadNames().stream().noneMatch(name -> name.contains(item.item())))
                .findFirst()
                .ifPresent(item -> demand.per = item.code());
        boolean perItem = phrase.all(Mention.PerItem.class).anyMatch(item -> item.code() != null);
        if (jointly) {
            demand.fanOut = FanOut.JOINTLY;
        } else if (!each && !perItem && total) {
            byUnits(demand, situation.leadNames());
        }
        if (jointly && (each || perItem && demand.per == null)) {
            demand.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, phrase.text()));
        }
    }

    /** 各街道 as the only units: each its own. 镇（街道） alone: can be read both ways. With departments: a total. */
    private static void byUnits(Demand demand, List<String> leadNames) {
        if (!leadNames.isEmpty() && leadNames.stream().allMatch(name -> name.startsWith("各"))) {
            return;
        }
        demand.fanOut = FanOut.JOINTLY;
        if (!leadNames.isEmpty() && ALL_PEERS.containsAll(leadNames)) {
            demand.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, demand.title));
        }
    }
}
