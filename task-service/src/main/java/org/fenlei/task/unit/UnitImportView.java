package org.fenlei.task.unit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.unit.domain.UnitList.Outcome;
import org.fenlei.task.unit.domain.UnitList.Row;

/** What became of an imported list. */
@Schema(name = "UnitImport", description = "What became of each row of a unit list")
record UnitImportView(
        @Schema(description = "Rows in the file, the header and blank rows not counted", examples = "47")
        int total,

        @Schema(examples = "46") int created,
        @Schema(examples = "0") int updated,

        @Schema(description = "Rows that changed nothing", examples = "0")
        int unchanged,

        @Schema(examples = "1") int refused,
        List<RowView> rows) {

    /** One row. */
    @Schema(name = "UnitImportRow")
    record RowView(
            @Schema(description = "Its number in the file, the header being 1", examples = "2")
            int row,

            @Schema(examples = "YX-S01") String code,
            Outcome outcome,

            @Schema(description = "Why refused; the pointer is the column's name")
            List<FieldError> errors) {}

    static UnitImportView of(List<Row> rows) {
        return new UnitImportView(
                rows.size(),
                count(rows, Outcome.CREATED),
                count(rows, Outcome.UPDATED),
                count(rows, Outcome.SKIPPED),
                count(rows, Outcome.REFUSED),
                rows.stream()
                        .map(row -> new RowView(row.row(), row.code(), row.outcome(), row.errors()))
                        .toList());
    }

    private static int count(List<Row> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
