package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind      | units | shares    | asks
            MILESTONE   | S1    |           | true
            STANDING    | S1    |           | true
            RECURRING   | S1 S2 | S1=3 S2=0 | true
            RECURRING   | S1 S2 | S1=0 S2=0 | false
            MILESTONE   |       |           | false
            UNSCHEDULED | S1    |           | false
            """)
    void asksWhoeverHasAPartInIt(ObligationKind kind, @Nullable String units, @Nullable String shares, boolean asks) {
        Duty duty = new DutyBuilder()
                .kind(kind)
                .units(units == null ? new String[0] : units.split(" "))
                .shares(shares(shares))
                .build();

        assertThat(duty.asks()).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void asksNothingWithAFloorOfAnotherDemand(boolean floor, boolean asks) {
        DutyBuilder limit = new DutyBuilder().kind(ObligationKind.LIMIT).minimum("150");

        Duty duty = floor ? limit.floor().build() : limit.build();

        assertThat(duty.asks()).isEqualTo(asks);
    }

    private static Map<String, BigDecimal> shares(@Nullable String written) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        if (written != null) {
            for (String share : written.split(" ")) {
                String[] parts = share.split("=");
                shares.put(parts[0], new BigDecimal(parts[1]));
            }
        }
        return shares;
    }
}
