package org.fenlei.task.reading.duty;

import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.PerItem;

/** Tells quantities that every single thing must have from those that are counted up. */
final class Qualities {
    private static final int FEW = 6;
    private static final Pattern QUALITY =
            Pattern.compile("面积|占地|评分|得分|分数|成绩|长度|宽度|高度|间距|容积|浓度|温度|湿度|噪声|噪音|深度|距离|厚度|半径|日均|月均|年均|人均|户均|平均"
                    + "|(?<!(?:新增|新建|提升)[^，]{0,12})(?:日处理|(?<![\\d一二三四五六七八九十])日\\p{IsHan}{2,4}量|处理能力|载重|容量)");

    /** A sign between an item and a number: the number is no longer each item's. */
    private static final Pattern SIGN = Pattern.compile("[，；。（）]");

    private static final Pattern OF_THINGS = Pattern.compile("^的[^，；。（）]+$");

    /** What a plan sets aside or builds up: 专项资金800万元 and 处理能力50吨 are demanded as they stand. */
    private static final Pattern SET_ASIDE = Pattern.compile("资金|经费|投资|投入|预算|能力|规模");

    /** 按照每村2万元标准: by what is paid, and not what is set aside. */
    private static final Pattern STANDARD = Pattern.compile("标准|按");

    private Qualities() {}

    /** 达到90%的小区不少于50个: a share that only says which things are counted. */
    static boolean tellWhich(Clause clause, Amount amount) {
        return amount.sort() == Mention.Sort.SHARE
                && clause.all(Amount.class)
                        .filter(next -> next.from() >= amount.to())
                        .findFirst()
                        .filter(next -> next.sort() == Mention.Sort.THINGS && next.stated())
                        .filter(next -> OF_THINGS
                                .matcher(clause.text()
                                        .substring(amount.to() - clause.from(), next.from() - clause.from()))
                                .find())
                        .isPresent();
    }

    /** 每处投放点配备1名: so many at each. */
    static boolean areOfEachItem(Clause clause, Amount amount) {
        boolean counts = amount.sort() == Mention.Sort.TIMES || amount.sort() == Mention.Sort.THINGS;
        return counts
                && clause.all(PerItem.class)
                        .anyMatch(item -> item.code() == null && !item.ratio() && isBefore(clause, item, amount));
    }

    /** （每座不少于20平方米，6月底前2座）: the second is a part of the whole, and not each item's. */
    private static boolean isBefore(Clause clause, PerItem item, Amount amount) {
        return item.to() <= amount.from()
                && !SIGN.matcher(clause.text().substring(item.to() - clause.from(), amount.from() - clause.from()))
                        .find()
                && clause.all(Mention.Due.class).noneMatch(due -> item.to() <= due.from() && due.to() <= amount.from());
    }

    /** Whether words beside a quantity without a bound leave no doubt that so much is demanded. */
    static boolean arePlain(Clause clause, Amount amount) {
        String text = clause.text();
        int behind = Math.min(text.length(), amount.to() - clause.from() + FEW);
        return SET_ASIDE.matcher(text.substring(0, behind)).find()
                && !STANDARD.matcher(text).find();
    }

    /** Whether a quantity is a quality of what is counted, and not itself counted up. */
    static boolean areMeant(Clause clause, Amount amount) {
        return amount.unit().contains("/") || areNamed(clause, amount) || clause.has(PerItem.class);
    }

    /** 箱体容积不低于…, 平均得分不低于…: the words before it name a quality. */
    static boolean areNamed(Clause clause, Amount amount) {
        String before = clause.text().substring(0, amount.from() - clause.from()) + amount.between();
        return areNamedIn(before);
    }

    static boolean areNamedIn(String words) {
        return QUALITY.matcher(words).find();
    }

    /** 每万平方米…吨 is a measure of its own. */
    static String unit(Clause clause, Amount amount) {
        return clause.all(PerItem.class)
                .filter(item -> item.ratio() && item.to() <= amount.from())
                .findFirst()
                .map(item -> amount.unit() + "/" + item.item())
                .orElse(amount.unit());
    }
}
