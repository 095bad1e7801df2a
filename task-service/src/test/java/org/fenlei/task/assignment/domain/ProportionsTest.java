package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.fenlei.task.reading.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {

    @ParameterizedTest(name = "{0} by {1} → {2}")
    @CsvSource({
        "104, 21 18 14 11, 34 29 23 18",
        "10, 1 1 1, 4 3 3",
        "11, 1 1 1, 4 4 3",
        "2, 1 1 1, 1 1 0",
        "1, 5 5 6, 0 0 1",
        "7, 0 3 4, 0 3 4",
        "5, 0 9, 0 5",
        "1, 0 1 0, 0 1 0",
        "2.5, 1 1, 1.3 1.2",
        "1.000, 1 3, 0 1",
        "1E+2, 1 3, 25 75",
        "999999999999, 1 2, 333333333333 666666666666",
        "3, 1000000000000 1000000000000, 2 1"
    })
    void dividesByTheLargestRemainder(BigDecimal total, String weights, String shares) {
        assertThat(Proportions.inProportion(total, weights(weights)).values().stream()
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shares);
    }

    @Test
    void dividesEquallyAsFarAsWholeThingsGo() {
        assertThat(Proportions.equal(new BigDecimal("8"), List.of("S2", "S1", "T1")))
                .containsExactly(
                        Map.entry("S2", new BigDecimal("3")),
                        Map.entry("S1", new BigDecimal("3")),
                        Map.entry("T1", new BigDecimal("2")));
    }

    @Test
    void dividesNothingByNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proportions.inProportion(BigDecimal.ONE, weights("0 0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportions.inProportion(BigDecimal.ZERO, weights("1 1")));
    }

    @Test
    void comesToTheTotalFavoursNobodyAndIsAlwaysTheSame() {
        Tries.of(20_000, random -> {
            Map<String, Long> weights = someWeights(random);
            int decimals = random.nextInt(4);
            BigDecimal total = BigDecimal.valueOf(1 + random.nextInt(100_000), decimals);

            Map<String, BigDecimal> shares = Proportions.inProportion(total, weights);

            assertThat(shares.keySet()).containsExactlyElementsOf(weights.keySet());
            assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
            assertThat(Proportions.inProportion(total, weights)).isEqualTo(shares);
            assertNoneIsMoreThanOneThingOff(total, weights, shares);
            assertMonotone(weights, shares);
        });
    }

    private static void assertNoneIsMoreThanOneThingOff(
            BigDecimal total, Map<String, Long> weights, Map<String, BigDecimal> shares) {
        BigDecimal all = BigDecimal.valueOf(
                weights.values().stream().mapToLong(Long::longValue).sum());
        BigDecimal thing = BigDecimal.ONE.movePointLeft(
                Math.max(0, total.stripTrailingZeros().scale()));
        weights.forEach((unit, weight) -> {
            BigDecimal off = shares.getOrDefault(unit, BigDecimal.ZERO)
                    .multiply(all)
                    .subtract(total.multiply(BigDecimal.valueOf(weight)))
                    .abs();
            assertThat(off).as(unit).isLessThan(thing.multiply(all));
            assertThat(weight > 0 || shares.getOrDefault(unit, BigDecimal.ONE).signum() == 0)
                    .as("nothing by nothing")
                    .isTrue();
        });
    }

    /** More never gets less, and of equals the one named first never gets less. */
    private static void assertMonotone(Map<String, Long> weights, Map<String, BigDecimal> shares) {
        List<String> units = new ArrayList<>(weights.keySet());
        for (int one = 0; one < units.size(); one++) {
            for (int other = one + 1; other < units.size(); other++) {
                long difference = weights.getOrDefault(units.get(one), 0L) - weights.getOrDefault(units.get(other), 0L);
                int order = shares.getOrDefault(units.get(one), BigDecimal.ZERO)
                        .compareTo(shares.getOrDefault(units.get(other), BigDecimal.ZERO));
                assertThat(difference >= 0 ? order : -order).isNotNegative();
            }
        }
    }

    private static Map<String, Long> someWeights(Random random) {
        Map<String, Long> weights = new LinkedHashMap<>();
        int bound = random.nextBoolean() ? 5 : 100_000;
        for (int unit = 0; unit <= random.nextInt(12); unit++) {
            weights.put("U" + unit, (long) random.nextInt(bound));
        }
        weights.put("LAST", 1L + random.nextInt(bound));
        return weights;
    }

    private static Map<String, Long> weights(String text) {
        Map<String, Long> weights = new LinkedHashMap<>();
        Arrays.stream(text.split(" ", -1)).forEach(weight -> weights.put("U" + weights.size(), Long.valueOf(weight)));
        return weights;
    }
}
