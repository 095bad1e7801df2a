package org.fenlei.ledger.monthly;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.ledger.monthly.domain.Statement;
import org.jspecify.annotations.Nullable;

/** What a unit states of a month. */
@Schema(name = "LedgerRequest", example = """
                {"entries":[{"category":"RECYCLABLE","mass":{"value":"1.234","unit":"t"}},
                            {"category":"RESIDUAL","mass":{"value":"20.5","unit":"t"}}],
                 "source":"WEIGHED"}
                """)
record LedgerRequest(
        @Schema(description = "At most one line for each category; a nil return needs none") @Nullable
        List<@Nullable EntryRequest> entries,

        @Schema(required = true, description = "WEIGHED, ESTIMATED, or NIL: there was no waste", examples = "WEIGHED")
        @Nullable
        String source) {

    /** One line. */
    @Schema(name = "LedgerEntryRequest")
    record EntryRequest(
            @Schema(
                    required = true,
                    description = "RECYCLABLE, HAZARDOUS, KITCHEN or RESIDUAL (GB/T 19095-2019)",
                    examples = "RECYCLABLE")
            @Nullable
            String category,

            @Schema(required = true) @Nullable MassRequest mass) {}

    /** A mass as it was written. */
    @Schema(name = "MassRequest", description = "Tonnes, not negative, at most three decimals")
    record MassRequest(
            @Schema(required = true, pattern = "^\\d{1,12}(\\.\\d{1,3})?$", examples = "12.345") @Nullable
            String value,

            @Schema(required = true, enumeration = "t") @Nullable
            String unit) {}

    Statement toStatement() {
        List<@Nullable EntryRequest> given = entries == null ? List.of() : entries;
        return new Statement(source, given.stream().map(LedgerRequest::line).toList());
    }

    private static Statement.Line line(@Nullable EntryRequest entry) {
        if (entry == null) {
            return new Statement.Line(null, null, null);
        }
        @Nullable MassRequest mass = entry.mass();
        return mass == null
                ? new Statement.Line(entry.category(), null, null)
                : new Statement.Line(entry.category(), mass.value(), mass.unit());
    }
}
