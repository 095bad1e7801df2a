package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Amount;

/** What a share is a share of: numerator, and after a stroke the denominator where it is named. */
final class CountedShare {
    private static final Pattern SHARE =
            Pattern.compile("^(?<part>.{1,60}?)占(?<whole>.{2,40}?)的?(?:比例|比重|比率|百分比|总量)?$");
    private static final Pattern AMONG = Pattern.compile("^(?<whole>.{1,40}?)中(?<part>.{1,40}?)(?:内容)?的?(?:占比|比例|比重)$");
    private static final Pattern RESPECTIVELY = Pattern.compile("(?:分别|依次)(?:要|应|须)?(?:达到?|为)?$");
    private static final Pattern BETWEEN = Pattern.compile("[、，和及与]?(?:以上)?[、，和及与]?");
    private static final Pattern LIST = Pattern.compile("[、和及与]");
    private static final Pattern RATE = Pattern.compile("(?:(?:垃圾)?分类)?\\p{IsHan}{2}率$");

    /** How it changes, and not what it is. */
    private static final Pattern CHANGE = Pattern.compile("(?:[较比同]|提高|提升|增加|上升|下降|降低|减少).*$");

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

    /** 分出率提高5个百分点，达到20%: a share without a noun is of what the words before it speak of. */
    static void nameAfter(Phrase before, List<Demand> read) {
        read.stream()
                .filter(demand -> demand.kind == ObligationKind.RATE && "".equals(demand.counted))
                .forEach(demand -> demand.counted =
                        Counted.trimmed(CHANGE.matcher(before.text()).replaceFirst("")));
    }

    private static boolean isListed(Clause clause, Amount one, Amount next) {
        String between =
                clause.text().substring(one.to() - clause.from(), Math.max(one.to(), next.from()) - clause.from());
        return next.between().isEmpty() && BETWEEN.matcher(between).matches();
    }

    /** 机关、学校覆盖率分别达到95%、90%: of so many the one whose turn it is. */
    private static String own(String before, int at, int count) {
        String nouns = RESPECTIVELY.matcher(before).replaceFirst("");
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
        String after = Counted.trimmed(clause.text().substring(amount.to() - clause.from()));
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
