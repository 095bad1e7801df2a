package org.fenlei.task.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.task.assignment.domain.AssignmentStatus.FULFILLED;
import static org.fenlei.task.assignment.domain.AssignmentStatus.OPEN;
import static org.fenlei.task.assignment.domain.AssignmentStatus.OVERDUE;

import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

    @ParameterizedTest
    @CsvSource({
        "RECURRING, 3, 2, 66.6",
        "RECURRING, 3, 5, 100.0",
        "RATE, 25, 24.99, 99.9",
        "TARGET, 7, 0, 0.0",
        "TARGET, 0, 0,",
        "LIMIT, 95, 96,"
    })
    void roundsItsShareDownAndStopsAtTheWhole(ObligationKind kind, String required, String counted, String share) {
        Demand demand = demand(kind, required, counted, OPEN);

        assertThat(demand.share() == null ? null : demand.share().toPlainString())
                .isEqualTo(share);
    }

    @Test
    void tellsOfSeveralWindowsHowManyAreMet() {
        Demand monthly = demand(ObligationKind.RECURRING, "1", "1", FULFILLED, OVERDUE, FULFILLED);
        Demand rates = demand(ObligationKind.RATE, "20", "25", FULFILLED, FULFILLED);

        assertThat(monthly.share()).isEqualByComparingTo("66.6");
        assertThat(monthly.required()).isEqualByComparingTo("3");
        assertThat(monthly.status()).isEqualTo(OVERDUE);
        assertThat(Line.of(monthly, "")).isEqualTo(new Line("1", "某事", "共3期", "每期1次", "完成2期，计3次", "66.6%", "已逾期", ""));
        assertThat(rates.required()).isNull();
        assertThat(Line.of(rates, "略").done()).isEqualTo("完成2期");
    }

    @Test
    void writesSharesWithTheirSign() {
        Line line = Line.of(
                new FiguresBuilder()
                        .demand("入户率。", ObligationKind.RATE, "PERCENT", "25", "27.5000", FULFILLED)
                        .build()
                        .demands()
                        .get(0),
                "");

        assertThat(line).isEqualTo(new Line("1", "入户率", "3月31日", "25%", "27.5%", "100%", "已完成", ""));
    }

    private static Demand demand(ObligationKind kind, String required, String counted, AssignmentStatus... states) {
        return new FiguresBuilder()
                .demand("某事", kind, "次", required, counted, states)
                .build()
                .demands()
                .get(0);
    }
}
