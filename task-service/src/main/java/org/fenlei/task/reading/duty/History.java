package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.grammar.Mention;

/** 截至2023年底已建成320个，覆盖率达到40%，2024年再新增60个: what was goes on through a sentence until it turns to what is to be done. */
final class History {
    private static final Pattern OF_NOW = Pattern.compile("[要应须需将]|今年|本年|年内|力争|确保|持续|继续|进一步|做好|加强|推进|开展"
            + "|再(?=[新创建增完改培打配设布选评推扩安投提达])|拟(?=[新创建增完改培打配设布])|计划(?=再|[新创建增完改培打配设布])");
    private static final Pattern DONE = Pattern.compile("已|曾|获得?评|被评");

    /** Of a time that is over also its rhythms are over; 目前已有督导员40名，每月培训1次 goes on. */
    private static final Pattern OVER = Pattern.compile("去年|上年|往年|\\d{4}年(?!底|末|\\d)|自");

    private static final Pattern NO_NOUN = Pattern.compile(
            "(?:\\d{4}年|今年|本年度?|年内|年[底末]前?|再|新(?=创|购|设)|计划|拟|力争|确保|达到?|新增|新建|创建|建成|建设|完成|改造|培育|打造|设置)*+");
    private static final Pattern UP_TO_NOUN =
            Pattern.compile("^.*(?:去年|上年度?|往年|目前|当前|[现共拥区市县已]有|已经?|[共累]计|完成|建成|新增|新建|创建|改造|培育|打造|设置|建设|配备)");
    private static final Pattern ON_THAT = Pattern.compile("的?基础上$");
    private static final Pattern TO_NUMBER = Pattern.compile("(?:已经?|达到?|为|共|有)+$");

    /** A noun is looked for in no more than this, however long a sentence is. */
    private static final int ENOUGH = 120;

    private final int year;
    private String told = "";
    private boolean tells;
    private boolean over;

    History(int year) {
        this.year = year;
    }

    /** Whether a phrase, the next of its sentence, tells what was. */
    boolean isTold(Phrase phrase) {
        if (phrase.has(Mention.Past.class)) {
            tells = true;
            told = "";
            over = OVER.matcher(phrase.text()).find();
        } else if (tells) {
            tells = !isOfNow(phrase);
        } else if (Remainder.tellsStock(phrase.text())) {
            told = phrase.text();
        }
        if (tells && told.length() < ENOUGH) {
            told += "，" + phrase.text();
        }
        return tells;
    }

    private boolean isOfNow(Phrase phrase) {
        String text = phrase.text();
        if (OF_NOW.matcher(text).find()) {
            return true;
        }
        boolean dated = text.contains(year + "年")
                || phrase.all(Mention.Due.class)
                        .anyMatch(due -> due.date().getYear() >= year && !(due.weak() && phrase.namesMonth(due)));
        boolean recurs = !over && phrase.all(Mention.Every.class).anyMatch(every -> !every.adjective());
        return (dated || recurs) && !DONE.matcher(text).find();
    }

    /** 已建成分类小区320个，再新增60个: numbers without a noun are of what was counted before in the same unit. */
    void name(List<Demand> read) {
        for (Demand demand : read) {
            String counted = demand.counted;
            String unit = demand.unitOfMeasure;
            if (!told.isEmpty()
                    && unit != null
                    && !demand.recurs()
                    && (counted == null || NO_NOUN.matcher(counted).matches())) {
                noun(unit.equals(ObligationDraft.PERCENT) ? "%" : unit).ifPresent(noun -> demand.counted = noun);
            }
        }
    }

    private Optional<String> noun(String unit) {
        Matcher number = Pattern.compile("(?<before>\\p{IsHan}{0,20})\\d[\\d.,]{0,12}[万千百]?" + Pattern.quote(unit)
                        + "(?<behind>\\p{IsHan}{0,12})")
                .matcher(told);
        if (!number.find()) {
            return Optional.empty();
        }
        String before = TO_NUMBER.matcher(number.group("before")).replaceFirst("");
        return Stream.of(
                        UP_TO_NOUN.matcher(before).replaceFirst(""),
                        ON_THAT.matcher(number.group("behind")).replaceFirst(""))
                .map(Counted::trimmed)
                .filter(noun -> noun.length() > 1)
                .findFirst();
    }
}
