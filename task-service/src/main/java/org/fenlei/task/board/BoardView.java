package org.fenlei.task.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.board.domain.Board;
import org.fenlei.task.board.domain.Counters;
import org.fenlei.task.board.domain.Dues;
import org.fenlei.task.board.domain.TrendPoint;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** A plan's board as the API shows it. */
@Schema(name = "Board", description = "How a plan stands today, unit by unit and task by task")
record BoardView(
        UUID planId,
        @Schema(examples = "2023-03-31") LocalDate asOf,

        @Schema(description = "Unit by unit; a joint assignment stands under each of its units")
        List<UnitLine> units,

        @Schema(
                description =
                        "Task by task in the plan's order, then those of its former versions of which something is"
                                + " owed or was done; a joint assignment stands once")
        List<TaskLine> tasks,

        @Schema(description = "All assignments, each once") Figures totals,

        @Schema(description = "By category, in the order in which the plan first names them; each assignment once")
        List<CategoryLine> categories,

        @Schema(
                description =
                        "By the level of the units, highest first; a joint assignment stands once under each of its"
                                + " units' levels")
        List<LevelLine> levels,

        @Schema(description = "By the month of the effective due date, in order, then what never falls due")
        List<PeriodLine> periods,

        @Schema(
                description =
                        "How it came so: month by month from January of the plan's year, or from the first due date")
        List<TrendLine> trend) {

    /** The figures of a line. */
    @Schema(name = "BoardFigures")
    record Figures(
            @Schema(description = "What is needed in all; a share or a limit is one", examples = "36")
            BigDecimal required,

            @Schema(description = "What was reached of it; a share or a limit is one once it is met", examples = "9")
            BigDecimal counted,

            @Schema(examples = "41") long assignments,
            @Schema(examples = "8") long fulfilled,
            @Schema(examples = "1") long fulfilledLate,
            @Schema(examples = "3") long open,
            @Schema(examples = "0") long atRisk,
            @Schema(examples = "2") long overdue,
            @Schema(examples = "27") long upcoming,
            @Schema(examples = "0") long waiting,
            @Schema(examples = "0") long waived,
            @Schema(examples = "0") long cancelled,

            @Schema(
                    description =
                            "Reached as a percentage of what the days gone ask for; null while they ask for nothing",
                    examples = "92.5")
            @Nullable
            BigDecimal pace) {

        static Figures of(Counters counters) {
            return new Figures(
                    counters.required(),
                    counters.counted(),
                    counters.assignments(),
                    counters.count(AssignmentStatus.FULFILLED),
                    counters.count(AssignmentStatus.FULFILLED_LATE),
                    counters.count(AssignmentStatus.OPEN),
                    counters.count(AssignmentStatus.AT_RISK),
                    counters.count(AssignmentStatus.OVERDUE),
                    counters.count(AssignmentStatus.UPCOMING),
                    counters.count(AssignmentStatus.WAITING),
                    counters.count(AssignmentStatus.WAIVED),
                    counters.count(AssignmentStatus.CANCELLED),
                    counters.pace());
        }
    }

    /** A unit's line. */
    @Schema(name = "BoardUnit")
    record UnitLine(
            @Schema(examples = "YX-S01") String unitCode,
            @Schema(examples = "柳荫街道") String unitName,
            @JsonUnwrapped Figures figures) {}

    /** A task's line. */
    @Schema(name = "BoardTask")
    record TaskLine(
            UUID taskId,
            @Schema(examples = "1") String taskNumber,
            @Schema(examples = "宣传发动") @Nullable String category,
            @Schema(examples = "每月至少举办1次分类讲堂。") String text,

            @Schema(
                    description =
                            "Whether it is a task of a former version of the plan: what of it is owed or was done stands"
                                    + " here. The plan may have another task of its number",
                    examples = "false")
            boolean former,

            @JsonUnwrapped Figures figures) {}

    /** A category's line. */
    @Schema(name = "BoardCategory")
    record CategoryLine(
            @Schema(description = "null for tasks without one", examples = "宣传发动") @Nullable
            String category,

            @JsonUnwrapped Figures figures) {}

    /** A level's line. */
    @Schema(name = "BoardLevel")
    record LevelLine(
            UnitLevel level,
            @Schema(examples = "镇（街道）级") String levelName,
            @JsonUnwrapped Figures figures) {}

    /** A month's line. */
    @Schema(name = "BoardPeriod")
    record PeriodLine(
            @Schema(description = "null for what never falls due", examples = "2023-03") @Nullable
            String period,

            @JsonUnwrapped Figures figures) {}

    /** A point of the trend. */
    @Schema(
            name = "BoardTrendPoint",
            description = "What was due by a day, and what had become of it by then. What was waived or cancelled, what"
                    + " waits for a condition, and standing duties are not counted.")
    record TrendLine(
            @Schema(examples = "2023-03") String month,

            @Schema(description = "The month's last day; today in the month that is not over", examples = "2023-03-31")
            LocalDate asOf,

            @Schema(description = "Assignments due by that day", examples = "40")
            long due,

            @Schema(description = "Of them fulfilled in time", examples = "31")
            long fulfilled,

            @Schema(description = "Of them fulfilled late, by the end of the month", examples = "4")
            long fulfilledLate,

            @Schema(description = "Of them neither", examples = "5")
            long missing,

            @Schema(
                    description =
                            "Fulfilled, in time or late, as a percentage of due, rounded down; null while nothing is due",
                    examples = "87.5")
            @Nullable
            BigDecimal share) {

        static TrendLine of(TrendPoint point) {
            Dues dues = point.dues();
            return new TrendLine(
                    point.month().toString(),
                    point.day(),
                    dues.due(),
                    dues.fulfilled(),
                    dues.fulfilledLate(),
                    dues.overdue() + dues.open(),
                    dues.share());
        }
    }

    static BoardView of(ReadBoard.Answer answer, Names names) {
        Board board = answer.board();
        return new BoardView(
                answer.plan().id(),
                board.asOf(),
                lines(board.units(), (code, figures) -> new UnitLine(code, answer.unitName(code), figures)),
                lines(
                        board.tasks(),
                        (task, figures) -> new TaskLine(
                                task.id(), task.number(), task.category(), task.text(), task.former(), figures)),
                Figures.of(board.totals()),
                lines(
                        board.categories(),
                        (category, figures) -> new CategoryLine(category.isEmpty() ? null : category, figures)),
                lines(board.levels(), (level, figures) -> new LevelLine(level, names.of(level), figures)),
                periods(board),
                board.trend().stream().map(TrendLine::of).toList());
    }

    private static List<PeriodLine> periods(Board board) {
        List<PeriodLine> periods =
                new ArrayList<>(lines(board.months(), (month, figures) -> new PeriodLine(month.toString(), figures)));
        board.undated().ifPresent(counters -> periods.add(new PeriodLine(null, Figures.of(counters))));
        return periods;
    }

    private static <K, L> List<L> lines(Map<K, Counters> cut, BiFunction<K, Figures, L> line) {
        return cut.entrySet().stream()
                .map(each -> line.apply(each.getKey(), Figures.of(each.getValue())))
                .toList();
    }
}
