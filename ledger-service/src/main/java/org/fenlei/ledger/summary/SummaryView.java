package org.fenlei.ledger.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.ledger.MassView;
import org.jspecify.annotations.Nullable;

/** What was reported over a span of months. */
@Schema(name = "LedgerSummary")
@JsonInclude(JsonInclude.Include.ALWAYS)
record SummaryView(
        @Schema(
                description = "The unit whose subtree is summed up; null for all in the caller's scope",
                examples = "YX")
        @Nullable
        String unit,

        @Nullable String unitName,

        @Schema(required = true, examples = "2023-01") String from,

        @Schema(required = true, examples = "2023-12") String to,

        @Schema(required = true, description = "One line for each category")
        List<TotalView> totals,

        @Schema(required = true, description = "Waste generated: the sum of all categories")
        MassView total,

        @Schema(
                description = "(recyclable + kitchen) / waste generated in percent, two decimals; null while a reported"
                        + " ledger leaves residual waste unstated, and where nothing is reported",
                examples = "34.56",
                nullable = true)
        @Nullable
        BigDecimal recoveryRate,

        @Schema(required = true, description = "Reported ledgers: submitted or accepted", examples = "24")
        long ledgers,

        @Schema(required = true, description = "Those that state there was no waste", examples = "1")
        long nilReturns,

        @Schema(required = true, description = "Those that leave residual waste unstated", examples = "0")
        long withoutResidual,

        @Schema(required = true, description = "The months in which something was reported, in order")
        List<MonthView> months) {

    /** The sum of one category. */
    @Schema(name = "LedgerTotal")
    record TotalView(
            @Schema(required = true, examples = "RECYCLABLE")
            String category,

            @Schema(required = true, examples = "可回收物") String categoryName,

            @Schema(required = true) MassView mass,

            @Schema(
                    required = true,
                    description = "How many ledgers state this category; 0: unreported",
                    examples = "23")
            long ledgers) {}

    /** One month. */
    @Schema(name = "LedgerMonthTotals")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MonthView(
            @Schema(required = true, examples = "2023-03") String month,

            @Schema(required = true) List<TotalView> totals,

            @Schema(required = true) MassView total,

            @Schema(examples = "34.56", nullable = true) @Nullable
            BigDecimal recoveryRate,

            @Schema(required = true, examples = "8") long ledgers) {}
}
