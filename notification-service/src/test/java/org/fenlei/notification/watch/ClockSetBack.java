package org.fenlei.notification.watch;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;

/** A duty is reminded of; then the clock is set back a day, and its due date moves away and back again. */
final class ClockSetBack {
    private ClockSetBack() {}

    /** The mails to the unit's contact, until four days after the first of them. */
    static List<String> reminders(String start) {
        Scene.morningOf(start);
        Scene scene = new Scene().withContacts();
        LocalDate due = TestClock.today().withDayOfMonth(31);
        AssignmentState duty = Duties.reported(List.of(scene.street()), "年度总结", due);
        TestEvents.publish(new AssignmentOpened(1, duty));
        LocalDate fired = due.minusDays(due.getYear() == 2023 ? 11 : 9);
        Scene.settle();
        Scene.morningOf(fired.toString());

        TestClock.set(fired.minusDays(1));
        TestEvents.publish(new AssignmentRescheduled(2, Duties.dueOn(duty, due.plusDays(14)), due, "申请延期"));
        TestEvents.publish(new AssignmentRescheduled(3, duty, due.plusDays(14), "延期撤回"));
        Scene.settle();
        Scene.live(fired.toString(), fired.plusDays(4).toString());
        return Scene.received(Scene.contactOf(scene.street()));
    }
}
