package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.task.assignment.domain.PlanInForce.done;
import static org.fenlei.task.assignment.domain.PlanInForce.ended;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.junit.jupiter.api.Test;

/** Revisions that name a successor where the plan named a unit that was merged since. */
class RevisedAfterMergerTest {

    private static final String JULY = "2023-07-01";

    @Test
    void asksNotOfTheSuccessorWhatTheMergedUnitHadSettled() {
        for (UnaryOperator<Assignment> settled : List.of(done("2023-05-10"), ended(End.WAIVED))) {
            PlanInForce plan = PlanInForce.of(station("S1"))
                    .with(null, "S1", settled)
                    .merged("S1", "S2")
                    .revised(JULY, station("S2"))
                    .revised("2023-08-10", station("S2"));

            assertThat(plan.opened()).isZero();
            assertThat(plan.withdrawn()).isEmpty();
            assertThat(plan.only().unitCodes()).containsExactly("S1");
            assertThat(plan.only().duty().obligationId()).isEqualTo(plan.obligation());
        }
    }

    @Test
    void leavesTheSuccessorItsOwn() {
        PlanInForce plan = PlanInForce.of(station("S1", "S2"))
                .with(null, "S1", done("2023-05-10"))
                .merged("S1", "S2")
                .revised(JULY, station("S2"));

        assertThat(plan.opened()).isZero();
        assertThat(plan.withdrawn()).isEmpty();
        assertThat(plan.of(null, "S1").progress().fulfilledOn()).isEqualTo("2023-05-10");
        assertThat(plan.of(null, "S2").progress().fulfilledOn()).isNull();
    }

    @Test
    void asksOfTheSuccessorWhatTheMergedUnitLeftUndone() {
        PlanInForce plan = PlanInForce.of(station("S1")).merged("S1", "S2").revised(JULY, station("S2"));

        assertThat(plan.opened()).isOne();
        assertThat(plan.only().unitCodes()).containsExactly("S2");
    }

    private static DutyBuilder station(String... units) {
        return new DutyBuilder()
                .kind(ObligationKind.MILESTONE)
                .due("2023-10-31")
                .units(units);
    }
}
