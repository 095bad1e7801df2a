package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.PerItem;
import org.fenlei.task.reading.grammar.Mention.Sort;
import org.jspecify.annotations.Nullable;

/**
 * 每个行政村配备收集亭2座，配备收集车1辆: the numbers behind the first are of each item as well, where the same is done. What
 * else is done (改造小区100个) may be the district's.
 */
final class ForEachItem {
    private static final Pattern OTHERS =
            Pattern.compile("[各每均]|全[区市县域旗]|[区市县]级|分别|累计|合计|共(?![公享建治同])|总(?!结)|街道|[乡镇]|[一-龥]局(?!面|部)|[一-龥]委(?!托|派|员)");

    private static final Pattern EVERY = Pattern.compile("^(?:每|各)");
    private static final Pattern DOES = Pattern.compile(
            "^(?:并|还|同时|且|需|应|须|要|可)*(?<verb>配备|配置|设置|设立|建设|建成|建立|新建|新增|增设|改造|创建|打造|培育|评选|选树|招募|聘请|购置|采购|发放|印制|张贴|安装|更换|组织|开展|举办|召开|安排|组建|完成|检查|巡查|走访|培训|推送|制作|布设|升级|拆除|清理|更新)");

    /** Twenty times as many as of the first are hardly at each of them. */
    private static final BigDecimal MOST = BigDecimal.valueOf(20);

    /** What was demanded of each item last. */
    private @Nullable Demand last;

    private String item = "";
    private String words = "";

    /** Takes what a phrase says of it, and gives it to what the phrase demands where it says nothing. */
    void carry(Phrase phrase, List<Demand> read) {
        if (phrase.has(PerItem.class) || phrase.has(Mention.Scope.class) || phrase.has(Mention.Coverage.class)) {
            begin(phrase, read);
        } else if (phrase.has(Mention.Due.class) || !doesTheSame(phrase)) {
            last = null;
        } else if (counts(phrase)) {
            Optional.ofNullable(last).ifPresent(before -> read.stream()
                    .filter(demand -> isSuch(demand, before))
                    .forEach(demand -> give(demand, before)));
        }
    }

    private void begin(Phrase phrase, List<Demand> read) {
        words = phrase.text();
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

    /** Whether a phrase names nobody else, and nothing else that is done. */
    private boolean doesTheSame(Phrase phrase) {
        String text = phrase.text();
        Matcher verb = DOES.matcher(text);
        return !OTHERS.matcher(text).find() && (!verb.find() || words.contains(verb.group("verb")));
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

    private static boolean isSuch(Demand demand, Demand before) {
        BigDecimal first = before.per == null ? BigDecimal.ONE : before.minimum;
        return demand.kind == ObligationKind.TARGET
                && demand.per == null
                && demand.dependsOn == null
                && demand.minimum != null
                && first != null
                && demand.minimum.compareTo(first.multiply(MOST)) < 0;
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
