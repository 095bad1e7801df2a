package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** 1月10日前报送总结 in a row due 次年1月10日前: whether a date of a text may lie in the year in which its row is due. */
final class NextYear {
    private static final Pattern OWN_YEAR = Pattern.compile("(?:\\d{2}|[〇零一二三四五六七八九]{2}|[今当本明次来翌])年|\\d{4}");
    private static final Pattern NAMES_IT = Pattern.compile("[明次来翌]年|第二年");

    /** 1月制定方案: what begins a year's work is of this year. */
    private static final Pattern BEGINS = Pattern.compile("制定|制订|启动|召开|部署|动员");

    private static final Pattern CLAUSE_ENDS = Pattern.compile("[，。；]");
    private static final int LONGEST_CLAUSE = 30;

    private final String text;
    private final Setting setting;
    private final boolean named;

    NextYear(String text, Setting setting) {
        this.text = text;
        this.setting = setting;
        this.named = NAMES_IT.matcher(text).find();
    }

    /** Whether a mention's words name its year. */
    boolean isNamed(Mention mention) {
        return OWN_YEAR.matcher(text.substring(mention.from(), mention.to())).find();
    }

    /** Whether the row is due in the same month of the next year, and no words say that this year is meant. */
    boolean mayBeDeadlines(Mention mention, LocalDate date) {
        return !named
                && setting.dues().stream()
                        .anyMatch(due -> due.getYear() == setting.year() + 1
                                && date.getMonth() == due.getMonth()
                                && !YearTurns.nextYear(date).isAfter(due))
                && !BEGINS.matcher(clauseBehind(mention)).find();
    }

    private String clauseBehind(Mention mention) {
        String behind = text.substring(mention.to(), Math.min(text.length(), mention.to() + LONGEST_CLAUSE));
        return CLAUSE_ENDS.split(behind, 2)[0];
    }
}
