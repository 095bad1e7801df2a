package org.fenlei.task.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private static HeatMap.Share share(String month, Dues dues, String... keys) {
        return new HeatMap.Share(List.of(keys), YearMonth.parse(month), dues);
    }

    @Test
    void hasTwelveColumnsAndCountsAJointAssignmentInEachRowAndOnceInAll() {
        HeatMap map = HeatMap.of(
                2023,
                List.of("B", "A", "none"),
                List.of(
                        share("2023-03", new Dues(1, 0, 0, 0), "A", "B"),
                        share("2023-03", new Dues(0, 0, 2, 0), "A"),
                        share("2023-03", new Dues(0, 1, 0, 0), "A")));

        assertThat(map.months()).hasSize(12).startsWith(YearMonth.of(2023, 1));
        assertThat(map.rows().keySet()).containsExactly("B", "A");
        List<Dues> cells = map.rows().getOrDefault("A", List.of());
        assertThat(cells.get(2)).isEqualTo(new Dues(1, 1, 2, 0));
        assertThat(cells.get(3).share()).isNull();
        assertThat(cells.get(2).share()).isEqualByComparingTo("50");
        assertThat(map.totals().get(2)).isEqualTo(new Dues(1, 1, 2, 0));
        assertThat(HeatMap.total(map.totals()).due()).isEqualTo(4);
    }

    @Test
    void hasARowAlsoForWhatNobodyPutInOrder() {
        HeatMap map = HeatMap.of(
                2023,
                List.of("A"),
                List.of(share("2023-03", new Dues(1, 0, 0, 0), "Z", "B"), share("2023-04", new Dues(0, 1, 0, 0), "A")));

        assertThat(map.rows().keySet()).containsExactly("A", "B", "Z");
    }

    @Test
    void dropsNothingThatFallsDueInAnotherYear() {
        HeatMap map = HeatMap.of(2023, List.of("A"), List.of(share("2024-01", new Dues(0, 0, 0, 7), "A")));

        assertThat(map.months()).hasSize(13).endsWith(YearMonth.of(2024, 1));
        assertThat(HeatMap.total(map.totals()).open()).isEqualTo(7);
    }
}
