package org.fenlei.task.counting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which quarter's or year's summary meets a demand: one that is measured by it, or one that is counted by hand and whose
 * words plainly ask for it (每季度末报送工作总结). A demand that falls due when a period has hardly begun
 * (每季度首月10日前报送工作总结), or that says so (上季度), asks for the summary of the period before.
 */
public final class SummaryDemand {

    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度");
    private static final Pattern YEAR = Pattern.compile("年度|全年|年终|年末|年底|去年|上一?年");
    private static final Pattern NAMED_YEAR = Pattern.compile("(20\\d{2})年(?!\\d)");
    private static final Pattern LAST_QUARTER = Pattern.compile("(?<!以)上一?个?季度?|前一个?季度?");
    private static final Pattern LAST_YEAR = Pattern.compile("(?<![以线网])上一?个?年(?![终末底中])|前一个?年度|去年");

    private SummaryDemand() {}

    /** Whether the summary of this span, a quarter or a year, is what the target asks for. */
    public static boolean isMetBy(Window span, Occurrence.Target target) {
        return askedFor(target).filter(span::equals).isPresent();
    }

    /** The quarter or year whose summary the target asks for; empty if it asks for none. */
    public static Optional<Window> askedFor(Occurrence.Target target) {
        boolean measured = target.measure() == Measure.SUMMARY_SUBMITTED;
        boolean byHand = target.measure() == Measure.REPORTED && SummaryWords.askForOne(target.title());
        if (!measured && !byHand) {
            return Optional.empty();
        }
        return (switch (target.kind()) {
                    case RECURRING -> comingRound(target);
                    case MILESTONE -> once(target, measured);
                    case TARGET, RATE, LIMIT, STANDING, UNSCHEDULED -> Optional.<Period>empty();
                })
                .map(SummaryDemand::window);
    }

    private static Optional<Period> comingRound(Occurrence.Target target) {
        return Stream.of(PeriodKind.QUARTER, PeriodKind.YEAR)
                .map(kind -> Period.of(kind, target.window().from()))
                .filter(period -> window(period).equals(target.window()))
                .findFirst()
                .map(period -> looksBack(target, period) ? period.previous() : period);
    }

    /** What a demand of once asks for: the quarter, or else the year, that its words name. There is none of half a year. */
    private static Optional<Period> once(Occurrence.Target target, boolean measured) {
        String title = target.title();
        LocalDate due = due(target);
        if (title.contains("半年")) {
            return Optional.empty();
        }
        if (LAST_QUARTER.matcher(title).find()) {
            return Optional.of(Period.of(PeriodKind.QUARTER, due).previous());
        }
        Matcher quarter = QUARTER.matcher(title);
        if (quarter.find()) {
            return Optional.of(quarter(quarter.group(1), named(title), due));
        }
        Period year = Period.of(PeriodKind.YEAR, due);
        return measured || YEAR.matcher(title).find() ? Optional.of(year(target, year)) : Optional.empty();
    }

    private static Period year(Occurrence.Target target, Period ofDueDate) {
        Integer named = named(target.title());
        return named != null
                ? new Period(PeriodKind.YEAR, named, 1)
                : looksBack(target, ofDueDate) ? ofDueDate.previous() : ofDueDate;
    }

    private static Period quarter(String numeral, @Nullable Integer named, LocalDate due) {
        int chinese = "一二三四".indexOf(numeral) + 1;
        int number = chinese > 0 ? chinese : Integer.parseInt(numeral);
        Period quarter = new Period(PeriodKind.QUARTER, Objects.requireNonNullElse(named, due.getYear()), number);
        boolean begun = !due.isBefore(quarter.first());
        return named != null || begun ? quarter : new Period(PeriodKind.QUARTER, due.getYear() - 1, number);
    }

    private static boolean looksBack(Occurrence.Target target, Period period) {
        Pattern words = period.kind() == PeriodKind.YEAR ? LAST_YEAR : LAST_QUARTER;
        LocalDate planned = target.plannedDue();
        boolean early = planned != null
                && !planned.isAfter(YearMonth.from(period.first()).atEndOfMonth());
        return early || words.matcher(target.title()).find();
    }

    private static LocalDate due(Occurrence.Target target) {
        LocalDate planned = target.plannedDue();
        return planned == null ? target.window().to() : planned;
    }

    private static @Nullable Integer named(String title) {
        Matcher year = NAMED_YEAR.matcher(title);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    private static Window window(Period period) {
        return new Window(period.first(), period.last());
    }
}
