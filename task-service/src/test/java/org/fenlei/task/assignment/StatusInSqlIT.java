package org.fenlei.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.assignment.domain.AssignmentStatus.Facts;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists and boards derive the status in the database: by the same rule as the domain. */
@QuarkusTest
@WithInfrastructure
class StatusInSqlIT {

    private static final Window QUARTER = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31));

    @Inject
    Sql sql;

    @Test
    @Transactional
    void agreesWithTheDomainOnEveryCombination() {
        int compared = 0;
        for (Facts facts : combinations()) {
            for (LocalDate today = LocalDate.of(2022, 12, 31);
                    today.isBefore(LocalDate.of(2023, 4, 20));
                    today = today.plusDays(5)) {
                assertThat(inSql(facts, today))
                        .as("%s on %s", facts, today)
                        .isEqualTo(AssignmentStatus.of(facts, today).name());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    private static List<Facts> combinations() {
        List<Facts> all = new ArrayList<>();
        for (End end : List.of(End.NONE, End.WAIVED)) {
            for (ObligationKind kind :
                    List.of(ObligationKind.RECURRING, ObligationKind.LIMIT, ObligationKind.STANDING)) {
                for (boolean waiting : new boolean[] {false, true}) {
                    for (@Nullable
                    LocalDate due :
                            new @Nullable LocalDate[] {null, LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 5)}) {
                        for (String counted : List.of("0", "1", "2")) {
                            all.add(facts(end, kind, waiting, due, counted, null));
                            all.add(facts(end, kind, waiting, due, counted, LocalDate.of(2023, 4, 2)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Facts facts(
            End end,
            ObligationKind kind,
            boolean waiting,
            @Nullable LocalDate due,
            String counted,
            @Nullable LocalDate fulfilledOn) {
        BigDecimal required = kind == ObligationKind.STANDING ? null : new BigDecimal("2");
        return new Facts(end, kind, waiting, QUARTER, due, required, new BigDecimal(counted), fulfilledOn);
    }

    private @Nullable String inSql(Facts facts, LocalDate today) {
        return sql.first(
                        "SELECT assignment_status(?, ?, ?, ?, ?, ?::date, ?::numeric, ?, ?::date, ?)",
                        row -> row.getString(1),
                        facts.end().name(),
                        facts.kind().name(),
                        facts.waiting(),
                        facts.window().from(),
                        facts.window().to(),
                        facts.effectiveDueDate(),
                        facts.required(),
                        facts.counted(),
                        facts.fulfilledOn(),
                        today)
                .orElse(null);
    }
}
