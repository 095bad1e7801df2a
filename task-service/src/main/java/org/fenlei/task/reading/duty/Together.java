package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.regex.Pattern;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Sort;

/** 全区知晓率达到95%，参与率达到85%: the numbers behind the first are the whole district's as well, until words say whose. */
final class Together {
    private static final Pattern AREA = Pattern.compile("全[区市县域旗]");
    private static final Pattern OTHERS = Pattern.compile("[各每均局委办乡镇村]|分别|街道|社区");

    private boolean holds;
    private boolean recurs;
    private Sort sort = Sort.UNKNOWN;

    /** Takes what a phrase says of it, and gives it to what the phrase demands where it says nothing. */
    void carry(Phrase phrase, List<Demand> read, List<String> leadNames) {
        if (phrase.has(Mention.Scope.class)) {
            begin(phrase, read);
        } else if (namesOthers(phrase, leadNames)) {
            holds = false;
        } else if (holds) {
            phrase.first(Amount.class)
                    .filter(amount -> isSuch(amount.sort()))
                    .ifPresent(amount -> read.stream().filter(this::isSuch).forEach(FanOuts::giveToAll));
        }
    }

    private void begin(Phrase phrase, List<Demand> read) {
        holds = AREA.matcher(phrase.text()).find()
                && !read.isEmpty()
                && read.stream()
                        .allMatch(demand -> demand.fanOut == FanOut.JOINTLY
                                && demand.per == null
                                && demand.unitOfMeasure != null
                                && !FanOuts.isAsked(demand));
        recurs = read.stream().anyMatch(demand -> demand.period != null);
        sort = phrase.first(Amount.class).map(Amount::sort).orElse(Sort.UNKNOWN);
    }

    private static boolean namesOthers(Phrase phrase, List<String> leadNames) {
        return phrase.has(Mention.PerItem.class)
                || phrase.has(Mention.Coverage.class)
                || OTHERS.matcher(phrase.text()).find()
                || leadNames.stream().anyMatch(name -> phrase.text().contains(name));
    }

    /** What is done in the whole district makes numbers and shares its own; a share says nothing of what is done. */
    private boolean isSuch(Sort next) {
        return next == sort || (sort == Sort.THINGS && (next == Sort.TIMES || next == Sort.SHARE));
    }

    private boolean isSuch(Demand demand) {
        return demand.kind != ObligationKind.LIMIT && demand.per == null && (demand.period != null) == recurs;
    }
}
