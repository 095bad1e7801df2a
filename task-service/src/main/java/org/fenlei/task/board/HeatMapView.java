package org.fenlei.task.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.board.domain.Dues;
import org.fenlei.task.board.domain.HeatMap;
import org.jspecify.annotations.Nullable;

/** A plan's year as the API shows it for a heat map. */
@Schema(
        name = "HeatMap",
        description = "What falls due in each month, row by row. Paint a cell by `share`, and nothing where it is null;"
                + " a month to come has `open` and no `overdue`.")
record HeatMapView(
        UUID planId,
        @Schema(examples = "2023-03-31") LocalDate asOf,
        @Schema(description = "What the rows stand for") HeatMap.Rows rows,

        @Schema(
                description =
                        "The columns: the twelve months of the plan's year, and any other in which something falls"
                                + " due, by effective due date",
                examples = "[\"2023-01\",\"2023-02\"]")
        List<String> months,

        @Schema(
                description =
                        "Rows in which something falls due: units by code, tasks and categories in the plan's order, those"
                                + " of its former versions last")
        List<Row> items,

        @Schema(description = "Column by column, each assignment once")
        List<Cell> totals,

        @Schema(description = "All columns together") Cell total) {

    /** A row. */
    @Schema(name = "HeatMapRow")
    record Row(
            @Schema(
                    description = "The unit's code, the task's id, or the category; empty for tasks without a category",
                    examples = "YX-S01")
            String key,

            @Schema(
                    description = "How people name it: the unit's name, the task's number, or the category",
                    examples = "柳荫街道")
            String name,

            @Schema(
                    description =
                            "Whether it is a task of a former version of the plan: what of it is owed or was done stands"
                                    + " here. The plan may have another task of its number",
                    examples = "false")
            boolean former,

            @Schema(description = "As many as there are months")
            List<Cell> cells,

            @Schema(description = "All columns together") Cell total) {}

    /** A cell. */
    @Schema(
            name = "HeatMapCell",
            description =
                    "What was waived or cancelled, what waits for a condition, and standing duties are not counted")
    record Cell(
            @Schema(description = "Assignments that fall due", examples = "12")
            long due,

            @Schema(description = "Of them fulfilled in time", examples = "9")
            long fulfilled,

            @Schema(description = "Of them fulfilled after the due date", examples = "1")
            long fulfilledLate,

            @Schema(description = "Of them neither, and the due date is over", examples = "2")
            long overdue,

            @Schema(description = "Of them neither, and the due date is to come", examples = "0")
            long open,

            @Schema(
                    description =
                            "Fulfilled, in time or late, as a percentage of due, rounded down; null where nothing is due",
                    examples = "83.3")
            @Nullable
            BigDecimal share) {

        static Cell of(Dues dues) {
            return new Cell(
                    dues.due(), dues.fulfilled(), dues.fulfilledLate(), dues.overdue(), dues.open(), dues.share());
        }
    }

    static HeatMapView of(HeatMap.Rows rows, ReadHeatMap.Answer answer) {
        HeatMap map = answer.map();
        return new HeatMapView(
                answer.plan().id(),
                answer.asOf(),
                rows,
                map.months().stream().map(String::valueOf).toList(),
                map.rows().entrySet().stream()
                        .map(row -> new Row(
                                row.getKey(),
                                answer.rowNames().getOrDefault(row.getKey(), row.getKey()),
                                answer.formerTasks().contains(row.getKey()),
                                cells(row.getValue()),
                                Cell.of(HeatMap.total(row.getValue()))))
                        .toList(),
                cells(map.totals()),
                Cell.of(HeatMap.total(map.totals())));
    }

    private static List<Cell> cells(List<Dues> dues) {
        return dues.stream().map(Cell::of).toList();
    }
}
