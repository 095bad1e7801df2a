package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.jspecify.annotations.Nullable;

/** What a share is a share of: numerator, and after a stroke the denominator where it is named. */
final class CountedShare {
    private static final Pattern SHARE =
            Pattern.compile("^(?<part>.{1,60}?)占(?<whole>.{2,40}?)的?(?:比例|比重|比率|百分比|总量)?$");
    private static final Pattern AMONG = Pattern.compile("^(?<whole>.{1,40}?)中(?<part>.{1,40}?)(?:内容)?的?(?:占比|比例|比重)$");
    private static final Pattern RESPECTIVELY = Pattern.compile("(?:分别|依次)(?:要|应|须)?(?:达到?|为)?$");
    private static final Pattern BETWEEN = Pattern.compile("[、，和及与]?(?:以上)?[、，和及与]?");
    private static final Pattern LIST = Pattern.compile("[、和及]|(?<!参)与");
    private static final Pattern RATE = Pattern.compile("(?:(?:垃圾)?分类)?\\p{IsHan}{2}率$");

    /** 60%（6月底前30%）. */
    private static final Pattern REMARK = Pattern.compile("^（[^（）]*）");

    /** How it changes, and not what it is. */
    private static final Pattern CHANGE = Pattern.compile("较|(?<!占|对)比(?![例重率武])|同[比期]|提高|提升|增加|上升|下降|降低|减少");

    private CountedShare() {}

    static String of(Clause clause, Amount amount) {
        List<Amount> amounts = clause.all(Amount.class).toList();
        int at = amounts.indexOf(amount);
        int first = at;
        while (first > 0 && isListed(clause, amounts.get(first - 1), amounts.get(first))) {
            first--;
        }
        int from = first > 0 ? amounts.get(first - 1).to() : clause.from();
        String before = Counted.trimmed(
                Phrase.substance(clause, from, amounts.get(first).from()));
        int last = at;
        while (last + 1 < amounts.size() && isListed(clause, amounts.get(last), amounts.get(last + 1))) {
            last++;
        }
        return first < last ? own(before, at - first, last - first + 1) : single(clause, amount, before);
    }

    /**
     * A share without a noun is of what its phrase took a share of before (年底达到80%), else of what the words before it say
     * changes (分出率提高5个百分点，达到20%), else of nothing that is known.
     *
     * @param before the phrase before it in its sentence; null if it is the first
     * @param read what its phrase demands
     */
    static void name(@Nullable Phrase before, List<Demand> read) {
        String known = before == null ? "" : changed(before.text());
        for (Demand demand : read) {
            if (demand.kind != ObligationKind.RATE) {
                continue;
            }
            if ("".equals(demand.counted)) {
                demand.counted = known;
            }
            known = Objects.requireNonNullElse(demand.counted, known);
        }
    }

    private static String changed(String text) {
        Matcher change = CHANGE.matcher(text);
        return change.find() ? Counted.trimmed(text.substring(0, change.start())) : "";
    }

    private static boolean isListed(Clause clause, Amount one, Amount next) {
        String between =
                clause.text().substring(one.to() - clause.from(), Math.max(one.to(), next.from()) - clause.from());
        return next.between().isEmpty() && BETWEEN.matcher(between).matches();
    }

    /** 机关、学校覆盖率分别达到95%、90%: of so many the one whose turn it is. */
    private static String own(String before, int at, int count) {
        String nouns = RESPECTIVELY.matcher(before).replaceFirst("");
        List<String> rates = ListedRates.rates(nouns);
        if (rates.size() == count) {
            return rates.get(at);
        }
        String[] each = LIST.split(nouns);
        if (nouns.equals(before) || each.length != count) {
            return Counted.trimmed(nouns);
        }
        Matcher rate = RATE.matcher(nouns);
        boolean shared = rate.find() && !each[at].endsWith("率");
        return shared ? each[at] + rate.group() : each[at];
    }

    private static String single(Clause clause, Amount amount, String before) {
        String whole = Counted.trimmed(amount.between());
        String after = Counted.trimmed(REMARK.matcher(clause.text().substring(amount.to() - clause.from()))
                .replaceFirst(""));
        if (whole.isEmpty()
                && !after.isEmpty()
                && Counted.NO_NOUN.matcher(before).matches()) {
            return after;
        }
        if (!whole.isEmpty()) {
            return before + "/" + whole;
        }
        Matcher among = AMONG.matcher(before);
        if (among.matches()) {
            return among.group("part") + "/" + among.group("whole");
        }
        Matcher share = SHARE.matcher(before);
        return share.matches() ? share.group("part") + "/" + share.group("whole") : before;
    }
}
