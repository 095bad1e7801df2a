package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.task.reading.grammar.Mention.Due;

/** Dates by which something is due. Without a year of their own they lie in the plan's. */
final class DateRules {
    /** 3月、9月; 6月20日前、12月20日前; 上、下半年; 一、三季度. */
    static final String SEVERAL_DATES = "(?:" + Numerals.SMALL + "月份?(?:[底末]|" + Numerals.SMALL + "[日号])?前?[、和及与]"
            + Numerals.SMALL + "月|上(?:半年)?[、和及与]?下半年|第?[一二三](?:季度)?[、和及与]第?[二三四](?:季度|、))";

    /** In a plan of one year, before several dates: 每年3月、9月. */
    private static final String EVERY_YEAR = "每年度?的?(?=" + SEVERAL_DATES + ")";

    static final String YEAR = "(?:(?<year>\\d{4}|\\d{2}(?=年)|[二〇零一三四五六七八九]{4})年"
            + "|(?<relative>本年度?|今年|当年|明年|次年|来年|翌年)的?|" + EVERY_YEAR + ")?";
    static final String MONTH = "(?<month>" + Numerals.SMALL + ")月份?";
    static final String DAY = "(?<day>" + Numerals.SMALL + ")[日号]";

    /** 上一季度, 下一月: counted from the one that is spoken in, and not the first of the year. */
    static final String NOT_NEXT_TO_THIS = "(?!(?<=[上下前后本同])(?:[一1]季|一月))";

    static final String APART = "(?<![每第\\d一二三四五六七八九十])" + NOT_NEXT_TO_THIS;
    static final String BEFORE = "(?:之前|以前|前)";
    private static final String ONWARDS = "起(?![草步止始])";

    private DateRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "从5月起",
                        "月",
                        "(?:从|自)?" + APART + YEAR + MONTH + "(?:" + DAY + "|(?<part>[初上中下底末])旬?)?(?:开始|" + ONWARDS
                                + ")",
                        DateRules::start),
                Rule.of(
                        "从5月起",
                        "季",
                        "(?:从|自|(?<![每按逐各个前第上下]))(?<quarter>第?[一二三四1-4])季度(?:开始|" + ONWARDS + ")",
                        DateRules::startOfQuarter),
                Rule.of("下半年起", "半", "(?:从|自)?" + YEAR + "下半年(?:开始|" + ONWARDS + ")", DateRules::startOfHalf),
                Rule.of(
                        "5月启动",
                        "月",
                        APART + YEAR + MONTH + "(?:" + DAY + ")?(?:正式)?(?:启动|开始)(?=[，、；]|并|$)",
                        DateRules::startOfWork),
                Rule.of(
                        "2023.3-2023.5",
                        "-./年",
                        "(?<![\\d.])(?<year>20\\d{2})[./年](?<month>\\d{1,2})月?[至到-](?<lastyear>20\\d{2})[./年](?<lastmonth>\\d{1,2})(?![\\d.%])月?[底末]?前?",
                        DateRules::range),
                Rule.of("3月至5月", "月", range(), DateRules::range),
                Rule.of(
                        "6月10日至20日",
                        "月",
                        APART + YEAR + MONTH + "(?<day>" + Numerals.SMALL + ")[日号]?起?[至到-](?:(?<lastday>"
                                + Numerals.SMALL + ")[日号]|当?月[底末])" + BEFORE + "?",
                        DateRules::days),
                Rule.of(
                        "2023-06-30",
                        "-./",
                        "(?<!\\d)(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})日?(?!\\d)" + BEFORE + "?",
                        DateRules::day),
                inDeadline(
                        "2023.6",
                        "-./",
                        "(?<![\\d.])(?<year>20\\d{2})[-./](?<month>\\d{1,2})(?![\\d.%])月?[底末]?" + BEFORE + "?"),
                Rule.of("6月30日前", "月", APART + YEAR + MONTH + DAY + BEFORE + "?", DateRules::day),
                Rule.of(
                        "6月、11月中旬前",
                        "旬",
                        APART + YEAR + MONTH + "(?=[、和及与]" + Numerals.SMALL + "月份?(?<part>[上中下])旬(?<before>" + BEFORE
                                + ")?)",
                        DateRules::partOrWhole),
                Rule.of(
                        "6月中旬",
                        "月",
                        APART + YEAR + MONTH + "(?<part>[上中下])旬(?:(?<before>" + BEFORE + ")|底)?",
                        DateRules::partOfMonth),
                monthEnd("6月底前", "月", APART + YEAR + MONTH + "(?:[底末内]|底前?)" + BEFORE + "?", false),
                Rule.of("10月前", "月", APART + YEAR + MONTH + BEFORE, DateRules::beforeMonth),
                monthEnd("2023年6月", "月", APART + "(?<year>\\d{4})年" + MONTH + "(?!以来|至今)", false),
                monthEnd("次年6月", "月", "(?<relative>明年|次年|来年|翌年)的?" + MONTH, false));
    }

    static String range() {
        return APART + YEAR + "(?<month>" + Numerals.SMALL + ")(?:月份?(?:" + DAY + "|[初上中下]旬?|底)?)?[至到-]"
                + "(?:(?<lastyear>\\d{4})年|次年|翌年|明年)?(?:(?<lastmonth>" + Numerals.SMALL + ")月份?)(?:(?<lastday>"
                + Numerals.SMALL + ")[日号])?[底末]?" + BEFORE + "?";
    }

    static Rule monthEnd(String name, String anchors, String regex, boolean weak) {
        return Rule.of(name, anchors, regex, (found, setting) -> monthEnd(found, setting, weak));
    }

    static Rule inDeadline(String name, String anchors, String regex) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> setting.deadline() ? monthEnd(found, setting, false) : Optional.empty());
    }

    private static Optional<Due> monthEnd(Found found, Setting setting, boolean weak) {
        return found.number("month", 12).map(month -> due(found, Days.of(found, setting, month, 31), weak));
    }

    private static Optional<Mention> start(Found found, Setting setting) {
        int part = found.text("part").map(DateRules::firstDay).orElse(1);
        return found.number("month", 12)
                .map(month -> new Mention.Start(
                        found.from(),
                        found.to(),
                        Days.of(found, setting, month, found.number("day", 31).orElse(part))));
    }

    private static int firstDay(String part) {
        return switch (part) {
            case "中" -> 11;
            case "下" -> 21;
            case "底", "末" -> 31;
            default -> 1;
        };
    }

    private static Optional<Mention> startOfHalf(Found found, Setting setting) {
        return Optional.of(new Mention.Start(found.from(), found.to(), Days.of(found, setting, 7, 1)));
    }

    /** As a deadline, 5月启动 is where the work begins; in a text, starting is the work. */
    private static Optional<Mention> startOfWork(Found found, Setting setting) {
        return setting.deadline() ? start(found, setting) : Optional.empty();
    }

    private static Optional<Mention> startOfQuarter(Found found, Setting setting) {
        return found.text("quarter")
                .map(quarter -> quarter.replace("第", ""))
                .flatMap(quarter -> Numerals.within(quarter, 1, 4))
                .map(quarter ->
                        new Mention.Start(found.from(), found.to(), Days.of(found, setting, quarter * 3 - 2, 1)));
    }

    static Optional<Due> range(Found found, Setting setting) {
        Optional<Integer> month = found.number("month", 12);
        Optional<Integer> lastMonth = found.number("lastmonth", 12);
        if (month.isEmpty() || lastMonth.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start =
                Days.of(found, setting, month.get(), found.number("day", 31).orElse(1));
        int year = found.text("lastyear")
                .map(Integer::parseInt)
                .orElse(start.getYear() + (lastMonth.get() < month.get() ? 1 : 0));
        LocalDate end =
                Days.clamped(year, lastMonth.get(), found.number("lastday", 31).orElse(31));
        return end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new Due(found.from(), found.to(), end, start, List.of(), false));
    }

    /** 6月10日至20日 ends with its last day; where that comes first, both are asked about. */
    private static Optional<Due> days(Found found, Setting setting) {
        return day(found, setting).map(first -> {
            int last = found.number("lastday", 31).orElse(31);
            LocalDate end = Days.clamped(first.date().getYear(), first.date().getMonthValue(), last);
            return end.isBefore(first.date())
                    ? new Due(found.from(), found.to(), first.date(), null, List.of(end), false)
                    : new Due(found.from(), found.to(), end, first.date(), List.of(), false);
        });
    }

    /** 6月、11月中旬前: the middle of both months, or all of the first? */
    private static Optional<Due> partOrWhole(Found found, Setting setting) {
        return partOfMonth(found, setting).map(part -> {
            LocalDate whole = Days.clamped(
                    Days.year(found, setting), found.number("month", 12).orElse(12), 31);
            List<LocalDate> otherwise = Stream.concat(part.otherwise().stream(), Stream.of(whole))
                    .filter(date -> !date.equals(part.date()))
                    .distinct()
                    .toList();
            return new Due(part.from(), part.to(), part.date(), null, otherwise, false);
        });
    }

    /** A day that the month lacks is its last day, or was the next month meant? */
    private static Optional<Due> day(Found found, Setting setting) {
        return found.number("month", 12)
                .flatMap(month -> found.number("day", 31).map(day -> {
                    LocalDate date = Days.of(found, setting, month, day);
                    List<LocalDate> otherwise = date.getDayOfMonth() == day ? List.of() : List.of(date.plusDays(1));
                    return new Due(found.from(), found.to(), date, null, otherwise, false);
                }));
    }

    /** 6月中旬 ends on the 20th; 6月中旬前: by the 10th, or by the 20th? */
    private static Optional<Due> partOfMonth(Found found, Setting setting) {
        int before = 10 * "上中下".indexOf(found.text("part").orElse("下"));
        return found.number("month", 12).map(month -> {
            LocalDate end = Days.of(found, setting, month, before == 20 ? 31 : before + 10);
            LocalDate earlier = end.withDayOfMonth(1).plusDays(before - 1);
            return found.has("before")
                    ? new Due(found.from(), found.to(), earlier, null, List.of(end), false)
                    : due(found, end, false);
        });
    }

    /** 10月前: by the end of September, or of October? The earlier one until somebody says otherwise. */
    private static Optional<Due> beforeMonth(Found found, Setting setting) {
        return found.number("month", 12).map(month -> {
            LocalDate end = Days.of(found, setting, month, 31);
            LocalDate earlier = end.withDayOfMonth(1).minusDays(1);
            return new Due(found.from(), found.to(), earlier, null, List.of(end), false);
        });
    }

    private static Due due(Found found, LocalDate date, boolean weak) {
        return new Due(found.from(), found.to(), date, null, List.of(), weak);
    }
}
