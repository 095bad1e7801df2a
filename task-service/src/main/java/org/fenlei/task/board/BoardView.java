package org.fenlei.task.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan's board as the API shows it. */
@Schema(name = "Board", description = "How a plan stands today, unit by unit and task by task")
record BoardView(
        UUID planId,
        @Schema(examples = "2023-03-31") LocalDate asOf,

        @Schema(description = "Unit by unit; a joint assignment stands under each of its units")
        List<UnitLine> units,

        @Schema(description = "Task by task; a joint assignment stands once")
        List<TaskLine> tasks,

        @Schema(description = "All assignments, each once") Figures totals) {

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
                    counters.fulfilled(),
                    counters.fulfilledLate(),
                    counters.open(),
                    counters.atRisk(),
                    counters.overdue(),
                    counters.upcoming(),
                    counters.waiting(),
                    counters.waived(),
                    counters.cancelled(),
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
            @JsonUnwrapped Figures figures) {}

    static BoardView of(
            UUID planId,
            LocalDate asOf,
            List<Boards.OfUnit> units,
            List<Boards.OfTask> tasks,
            Map<String, String> unitNames) {
        Counters totals = tasks.stream().map(Boards.OfTask::counters).reduce(Counters.NONE, Counters::plus);
        return new BoardView(
                planId,
                asOf,
                units.stream()
                        .map(unit -> new UnitLine(
                                unit.code(),
                                unitNames.getOrDefault(unit.code(), unit.code()),
                                Figures.of(unit.counters())))
                        .toList(),
                tasks.stream()
                        .map(task -> new TaskLine(
                                task.id(), task.number(), task.category(), task.text(), Figures.of(task.counters())))
                        .toList(),
                Figures.of(totals));
    }
}
