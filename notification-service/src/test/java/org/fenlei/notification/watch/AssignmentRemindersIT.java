package org.fenlei.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.AssignmentRevised;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.contracts.PlanClosed;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AssignmentRemindersIT {

    @Test
    void climbsTheLadderDayByDayAndStopsAtTheTop() {
        Scene.morningOf("2023-01-03");
        Scene scene = new Scene().withContacts();
        TestEvents.publish(new AssignmentOpened(1, Duties.ledger(scene.street(), "2023-01")));

        Scene.live("2023-01-12", "2023-03-01");

        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly(
                        "2023-01-17 BEFORE_7",
                        "2023-01-28 BEFORE_3",
                        "2023-01-30 BEFORE_1",
                        "2023-01-31 DUE_DAY",
                        "2023-02-01 OVERDUE_1");
        assertThat(Scene.received(Scene.headOf(scene.street()))).containsExactly("2023-02-03 OVERDUE_3");
        assertThat(Scene.received(Scene.contactOf(scene.sortingOffice()))).containsExactly("2023-02-09 OVERDUE_7");
        assertThat(Scene.received(Scene.contactOf(scene.governmentOffice()))).containsExactly("2023-02-21 OVERDUE_15");
    }

    @Test
    void sendsNothingOfAFulfilledDuty() {
        Scene.morningOf("2023-03-01");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.ledger(scene.street(), "2023-03");
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.morningOf("2023-03-28");

        TestEvents.publish(new AssignmentFulfilled(2, duty, LocalDate.of(2023, 3, 28), false));
        Scene.settle();
        Scene.morningOf("2023-06-01");

        assertThat(Scene.received(Scene.contactOf(scene.street()))).containsExactly("2023-03-28 BEFORE_7, BEFORE_3");
        assertThat(Scene.received(Scene.headOf(scene.street()))).isEmpty();
    }

    @Test
    void remindsNobodyOfAClosedPlanWhateverIsToldLate() {
        Scene.morningOf("2024-01-02");
        Scene scene = new Scene().withContacts();
        AssignmentState late = Duties.ledger(scene.street(), "2023-12");
        AssignmentState fulfilled = Duties.reported(List.of(scene.street()), "宣传活动", LocalDate.of(2023, 12, 29));
        TestEvents.publish(new AssignmentOpened(1, late));
        TestEvents.publish(new AssignmentOpened(1, fulfilled));
        TestEvents.publish(new AssignmentFulfilled(2, fulfilled, LocalDate.of(2023, 12, 28), false));
        Scene.settle();
        Scene.morningOf("2024-01-03");
        int before = Scene.received(Scene.headOf(scene.street())).size();

        TestEvents.publish(new PlanClosed(late.planId(), 3, 2023, LocalDate.of(2024, 1, 3)));
        Scene.settle();
        TestEvents.publish(new AssignmentReopened(3, fulfilled, "认定撤销"));
        Scene.settle();
        Scene.live("2024-01-04", "2024-02-20");

        assertThat(Scene.received(Scene.headOf(scene.street()))).hasSize(before);
        assertThat(Scene.received(Scene.contactOf(scene.sortingOffice()))).isEmpty();
        assertThat(Scene.received(Scene.contactOf(scene.governmentOffice()))).isEmpty();
    }

    @Test
    void catchesUpMissedTimeInOneDigestAndOneMailForEachEscalation() {
        Scene.morningOf("2023-04-03");
        Scene scene = new Scene().withContacts();
        TestEvents.publish(new AssignmentOpened(1, Duties.ledger(scene.street(), "2023-04")));
        TestEvents.publish(
                new AssignmentOpened(1, Duties.reported(List.of(scene.street()), "宣传活动", LocalDate.of(2023, 4, 28))));
        Scene.settle();

        Scene.morningOf("2023-08-01");
        Scene.morningOf("2023-08-01");

        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly("2023-08-01 BEFORE_7, BEFORE_3, BEFORE_1, DUE_DAY, OVERDUE_1");
        assertThat(Inbox.to(Scene.contactOf(scene.street())).get(0).headers().get("X-Fenlei-Lines"))
                .isEqualTo("BEFORE_7=2, BEFORE_3=2, BEFORE_1=2, DUE_DAY=2, OVERDUE_1=2");
        assertThat(Scene.received(Scene.headOf(scene.street()))).containsExactly("2023-08-01 OVERDUE_3");
        assertThat(Scene.received(Scene.contactOf(scene.governmentOffice()))).containsExactly("2023-08-01 OVERDUE_15");
    }

    @Test
    void keepsAReminderThatIsLateForTheNextWorkingDaysDigest() {
        Scene.morningOf("2023-05-15");
        Scene scene = new Scene().withContacts();
        TestEvents.publish(
                new AssignmentOpened(1, Duties.reported(List.of(scene.street()), "周末补发", LocalDate.of(2023, 5, 26))));
        Scene.settle();

        Scene.morningOf("2023-05-27");
        assertThat(Scene.received(Scene.contactOf(scene.street()))).isEmpty();
        Scene.morningOf("2023-05-29");

        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly("2023-05-29 BEFORE_7, BEFORE_3, BEFORE_1, DUE_DAY, OVERDUE_1");
    }

    @Test
    void startsANewLadderWhenTheDueDateMoves() {
        Scene.morningOf("2023-06-01");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "延期事项", LocalDate.of(2023, 6, 30));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.live("2023-06-16", "2023-06-27");

        AssignmentState moved = Duties.dueOn(duty, LocalDate.of(2023, 7, 14));
        TestEvents.publish(new AssignmentRescheduled(2, moved, LocalDate.of(2023, 6, 30), "批准延期"));
        Scene.settle();
        Scene.live("2023-06-28", "2023-07-14");

        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly(
                        "2023-06-20 BEFORE_7",
                        "2023-06-27 BEFORE_3",
                        "2023-07-05 BEFORE_7",
                        "2023-07-11 BEFORE_3",
                        "2023-07-13 BEFORE_1",
                        "2023-07-14 DUE_DAY");
    }

    @Test
    void followsARevisedPlanWithTheSameLadderUnlessTheDateMoved() {
        Scene.morningOf("2023-06-01");
        Scene scene = new Scene().withContacts();
        AssignmentState stays = Duties.reported(List.of(scene.street()), "不变事项", LocalDate.of(2023, 6, 30));
        AssignmentState moves = Duties.reported(List.of(scene.street()), "调整事项", LocalDate.of(2023, 6, 30));
        TestEvents.publish(new AssignmentOpened(1, stays));
        TestEvents.publish(new AssignmentOpened(1, moves));
        Scene.live("2023-06-16", "2023-06-27");

        TestEvents.publish(new AssignmentRevised(2, stays, "before", stays.dueDate(), "市级方案调整"));
        TestEvents.publish(new AssignmentRevised(
                2, Duties.dueOn(moves, LocalDate.of(2023, 7, 14)), "before", moves.dueDate(), "市级方案调整"));
        Scene.settle();
        Scene.live("2023-06-28", "2023-07-05");

        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly(
                        "2023-06-20 BEFORE_7",
                        "2023-06-27 BEFORE_3",
                        "2023-06-29 BEFORE_1",
                        "2023-06-30 DUE_DAY",
                        "2023-07-03 OVERDUE_1",
                        "2023-07-05 BEFORE_7");
    }
}
