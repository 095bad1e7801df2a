package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.grammar.Mention.Due;

/** A month, quarter or half of the year in which something recurs (下半年每月): it begins and ends what does. */
final class StretchRules {

    /** Right before a rhythm, which has been read by then, and in no list of months. */
    private static final String BEFORE_RHYTHM = "(?=，?(?:(?![前底末内起初中上下为则至到和及与后]|开始|以来)\\p{IsHan}){0,6}■)";

    /** 6月召开季度例会 happens once. */
    private static final String IS_DONE = "(?!\\p{IsHan}{0,4}[召开组报送提交印发])";

    private static final String ALONE = "(?<![每按逐各个第前至到、和及与年\\d一二三四五六七八九十-])" + DateRules.NOT_NEXT_TO_THIS;

    private StretchRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "6月每周",
                        "月",
                        ALONE + DateRules.YEAR + DateRules.MONTH + IS_DONE + BEFORE_RHYTHM,
                        (found, setting) -> found.number("month", 12).map(month -> of(found, setting, month, month))),
                Rule.of(
                        "第四季度每周",
                        "季",
                        ALONE + DateRules.YEAR + "第?(?<quarter>[一二三四1234])季度" + BEFORE_RHYTHM,
                        (found, setting) -> found.number("quarter", 4)
                                .map(quarter -> of(found, setting, quarter * 3 - 2, quarter * 3))),
                Rule.of("上半年每月", "半", ALONE + DateRules.YEAR + "上半年" + BEFORE_RHYTHM, StretchRules::firstHalf),
                Rule.of("下半年每月", "半", ALONE + DateRules.YEAR + "下半年" + BEFORE_RHYTHM, StretchRules::secondHalf));
    }

    private static Optional<Due> firstHalf(Found found, Setting setting) {
        return Optional.of(of(found, setting, 1, 6));
    }

    private static Optional<Due> secondHalf(Found found, Setting setting) {
        return Optional.of(of(found, setting, 7, 12));
    }

    private static Due of(Found found, Setting setting, int first, int last) {
        LocalDate start = Days.of(found, setting, first, 1);
        return new Due(found.from(), found.to(), Days.of(found, setting, last, 31), start, List.of(), false);
    }
}
