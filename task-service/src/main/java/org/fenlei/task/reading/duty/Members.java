package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;

/** 在职党员参加志愿服务不少于4次: so often each of them, who are no units; 组织党员参加4次 is done by the unit. */
final class Members {
    private static final Pattern TAKE_PART = Pattern.compile(
            "(?:全年|年内|每(?:[周月年]|季度|半年)|，|每一?[名位个]|各|部门|要求|确保|保证|全[体区]|所有|[区镇]|街道|社区|机关|企?事业|企业|单位|直属|国有|在[职校岗册编]|中小|大中|辖区|各级|[、和及的])*+"
                    + "(?:党员|干部|团员|职工|师生|学生|教师|教职工|公职人员|公务员)(?:干部|职工|教师|学生|团员|志愿者|[、和及])*+"
                    + "(?:(?!组织|开展|举办|动员)[^，。；]){0,14}?(?:参加|参与)");

    private static final Set<String> OCCASIONS = Set.of("次", "回");

    /** More often than every other week nobody takes part: it is what all of them do together. */
    private static final BigDecimal OFTEN = BigDecimal.valueOf(26);

    private Members() {}

    static boolean takePart(Phrase phrase, Amount amount) {
        return amount.sort() == Mention.Sort.TIMES
                && OCCASIONS.contains(amount.unit())
                && amount.value().compareTo(OFTEN) <= 0
                && phrase.first(Amount.class).filter(amount::equals).isPresent()
                && TAKE_PART.matcher(phrase.text()).lookingAt();
    }
}
