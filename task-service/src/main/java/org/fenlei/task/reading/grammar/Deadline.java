package org.fenlei.task.reading.grammar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.DayInWindow;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.Start;
import org.fenlei.task.reading.grammar.Mention.Unstated;
import org.fenlei.task.reading.grammar.Mention.WholeYear;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline says.
 *
 * @param due the date, the last one if there are several; null if it names none
 * @param start the first day of a stretch, or the day from which it counts; null if it names none
 * @param otherwise other dates that the words could mean
 * @param listed the dates of a list (6月20日、12月20日), in order; empty if it is none
 * @param steps numbers by dates of their own on the way (6月底前完成50%，10月底前全部完成)
 * @param every the recurring window, with its due rule (每月末, 每月25日前); null if none
 * @param others further recurring windows (半年、全年各1次)
 * @param count how many in each of these windows (每月不少于2次, 全年4次); null if it does not say
 * @param unstated 适时, 不定期: no date, and nobody says how often; null if it does not say so
 * @param wholeYear whether it says 全年, 长期 or the like
 * @param unread words that were not understood; empty if all was
 * @param blank whether there are no words at all
 */
public record Deadline(
        @Nullable LocalDate due,
        @Nullable LocalDate start,
        List<LocalDate> otherwise,
        List<LocalDate> listed,
        List<Step> steps,
        @Nullable Every every,
        List<Every> others,
        @Nullable Amount count,
        @Nullable String unstated,
        boolean wholeYear,
        String unread,
        boolean blank) {

    /**
     * So much by a date.
     *
     * @param amount how much
     */
    public record Step(LocalDate date, Amount amount) {}

    /** No deadline given. */
    public static final Deadline NONE =
            new Deadline(null, null, List.of(), List.of(), List.of(), null, List.of(), null, null, false, "", true);

    private static final Pattern LISTED = Pattern.compile("[、和及与，]|以及");
    private static final int MOST_STEPS = 16;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NOTHING = Pattern.compile("[-/]{0,8}|无");
    private static final Pattern FILLER = Pattern.compile(
            "[，。；、：（）/\\-]|即日起|至|完成|期限|时限|之?前|以前|底|末|各|项|并|持续|长期|推进|实施|坚持|开展|进行|工作|按|要求|每|度|于|在|和|及|力争|截[至止]|到|分别|阶段|基本|全面|任务|无");

    public Deadline {
        otherwise = List.copyOf(otherwise);
        listed = List.copyOf(listed);
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }

    /** Whether there are words of which nothing was understood. */
    public boolean isUnread() {
        return !blank && due == null && every == null && !wholeYear && unstated == null;
    }

    /** Whether it is a date, or words that must mean one, and not a whole year or a rhythm. */
    public boolean isDated() {
        boolean yearEnd = due != null && due.getMonthValue() == 12 && due.getDayOfMonth() == 31;
        return (due != null && !(wholeYear && yearEnd)) || isUnread();
    }

    /** All dates that it names or could mean, in order; none where it names a rhythm or the whole year. */
    List<LocalDate> dates() {
        return every != null || wholeYear
                ? List.of()
                : Stream.of(otherwise.stream(), steps.stream().map(Step::date), Stream.ofNullable(due))
                        .flatMap(dates -> dates)
                        .distinct()
                        .sorted()
                        .toList();
    }

    static Deadline of(String text, List<Mention> mentions) {
        if (NOTHING.matcher(text).matches()) {
            return NONE;
        }
        List<Due> dues = all(mentions, Due.class);
        LocalDate due = dues.stream().map(Due::date).max(LocalDate::compareTo).orElse(null);
        List<Step> steps = steps(mentions);
        List<LocalDate> otherwise = Stream.concat(
                        dues.stream().map(Due::date), dues.stream().flatMap(each -> each.otherwise().stream()))
                .filter(date -> !date.equals(due)
                        && steps.stream().noneMatch(step -> step.date().equals(date)))
                .distinct()
                .sorted()
                .toList();
        LocalDate start = all(mentions, Start.class).stream()
                .map(Start::date)
                .findFirst()
                .or(() -> dues.stream()
                        .flatMap(each -> Optional.ofNullable(each.start()).stream())
                        .findFirst())
                .orElse(null);
        boolean wholeYear = !all(mentions, WholeYear.class).isEmpty();
        Amount count = count(mentions);
        Every every = every(mentions, wholeYear && count != null);
        String unstated = all(mentions, Unstated.class).stream()
                .map(Unstated::word)
                .findFirst()
                .orElse(null);
        boolean read = due != null || every != null || wholeYear || unstated != null;
        return new Deadline(
                due,
                start,
                otherwise,
                listed(text, mentions),
                steps,
                every,
                others(mentions, every, wholeYear && count != null),
                count,
                unstated,
                wholeYear,
                read ? leftOver(text, mentions) : text,
                false);
    }

    /** Dates and nothing but signs between them, each of them certain. */
    private static List<LocalDate> listed(String text, List<Mention> mentions) {
        boolean certain = mentions.stream()
                .allMatch(mention -> mention instanceof Due due
                        && due.start() == null
                        && due.otherwise().isEmpty());
        boolean joined = IntStream.range(1, mentions.size()).allMatch(at -> LISTED.matcher(text)
                .region(
                        mentions.get(at - 1).to(),
                        Math.max(mentions.get(at - 1).to(), mentions.get(at).from()))
                .matches());
        List<LocalDate> dates = all(mentions, Due.class).stream()
                .map(Due::date)
                .distinct()
                .sorted()
                .toList();
        return certain && joined && dates.size() > 1 ? dates : List.of();
    }

    /** Each number with the date that stands right before it; all that there is (100%) is the deadline itself. */
    private static List<Step> steps(List<Mention> mentions) {
        boolean recurs =
                mentions.stream().anyMatch(mention -> mention instanceof Every || mention instanceof WholeYear);
        return IntStream.range(1, recurs ? 1 : mentions.size())
                .filter(at -> mentions.get(at) instanceof Amount && mentions.get(at - 1) instanceof Due)
                .mapToObj(at -> new Step(((Due) mentions.get(at - 1)).date(), (Amount) mentions.get(at)))
                .filter(step -> step.amount().bound() == Mention.Bound.AT_LEAST && !isAll(step.amount()))
                .limit(MOST_STEPS)
                .toList();
    }

    private static boolean isAll(Amount amount) {
        return amount.sort() == Mention.Sort.SHARE && amount.value().compareTo(HUNDRED) >= 0;
    }

    private static @Nullable Amount count(List<Mention> mentions) {
        return all(mentions, Amount.class).stream()
                .filter(amount -> amount.bound() == Mention.Bound.AT_LEAST)
                .filter(amount -> amount.sort() == Mention.Sort.TIMES || amount.sort() == Mention.Sort.THINGS)
                .findFirst()
                .orElse(null);
    }

    /** 全年4次 counts in the year; else what the words name. */
    private static @Nullable Every every(List<Mention> mentions, boolean yearly) {
        Every named = named(mentions);
        return named == null && yearly ? new Every(0, 0, PeriodKind.YEAR, null, false) : named;
    }

    /** 全年不少于12次 beside 每月, 半年 beside 全年: one for each further period. */
    private static List<Every> others(List<Mention> mentions, @Nullable Every first, boolean yearly) {
        var others = new LinkedHashMap<PeriodKind, Every>();
        all(mentions, Every.class).forEach(every -> others.putIfAbsent(every.period(), every));
        if (yearly) {
            others.putIfAbsent(PeriodKind.YEAR, new Every(0, 0, PeriodKind.YEAR, null, false));
        }
        if (first != null) {
            others.remove(first.period());
        }
        return List.copyOf(others.values());
    }

    /** 每月, or 每月 with a day that stands apart from it (每月，于25日前). */
    private static @Nullable Every named(List<Mention> mentions) {
        List<DayInWindow> days = all(mentions, DayInWindow.class);
        List<Every> rhythms = all(mentions, Every.class);
        Optional<Every> named = rhythms.stream().findFirst().map(first -> withDay(first, rhythms));
        if (days.isEmpty()) {
            return named.orElse(null);
        }
        DayInWindow day = days.get(0);
        return named.map(every -> every.rule() == null
                        ? new Every(every.from(), every.to(), every.period(), day.rule(), false)
                        : every)
                .or(() -> Optional.ofNullable(day.implied())
                        .map(period -> new Every(day.from(), day.to(), period, day.rule(), false)))
                .orElse(null);
    }

    /** 每月不少于2次，每月25日前报结果: the day that the same rhythm names later. */
    private static Every withDay(Every first, List<Every> rhythms) {
        return rhythms.stream()
                .filter(every -> every.period() == first.period() && every.rule() != null)
                .findFirst()
                .orElse(first);
    }

    private static String leftOver(String text, List<Mention> mentions) {
        var whole = new Clause(0, text, mentions, false);
        return FILLER.matcher(whole.without(List.of(Mention.class))).replaceAll("");
    }

    private static <M extends Mention> List<M> all(List<Mention> mentions, Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
