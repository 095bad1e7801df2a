package org.fenlei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;

/**
 * Two duties that come due on the same day and have no other rung left: a sub-district's, of which something breaks, and
 * a sorting office's, which must not suffer from that.
 */
public final class TwoDuties {
    private final String day;
    private final Scene scene;
    private final AssignmentState broken;

    private TwoDuties(String day, Scene scene, AssignmentState broken) {
        this.day = day;
        this.scene = scene;
        this.broken = broken;
    }

    public static TwoDuties dueOn(String day) {
        LocalDate due = LocalDate.parse(day);
        TestClock.set(due.minusDays(1).atTime(20, 0).atZone(TestClock.ZONE).toInstant());
        Scene scene = new Scene().withContacts();
        AssignmentState broken = Duties.reported(List.of(scene.street()), "当日事项", due);
        TestEvents.publish(new AssignmentOpened(1, broken));
        TestEvents.publish(new AssignmentOpened(1, Duties.reported(List.of(scene.sortingOffice()), "当日事项", due)));
        Scene.settle();
        return new TwoDuties(day, scene, broken);
    }

    /** The id of the duty that something is to happen to. */
    public String brokenId() {
        return broken.assignmentId();
    }

    public String brokenMailbox() {
        return Scene.contactOf(scene.street());
    }

    public String brokenUnit() {
        return scene.street();
    }

    public void dayDawns() {
        TestClock.set(LocalDate.parse(day).atTime(9, 0).atZone(TestClock.ZONE).toInstant());
    }

    public void assertOnlyTheOtherIsMailed() {
        awaitTheOthersMail();
        assertThat(Scene.received(brokenMailbox())).isEmpty();
    }

    public void awaitTheOthersMail() {
        Awaitility.await("the other's mail")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Scene.received(Scene.contactOf(scene.sortingOffice())), List.of(day + " DUE_DAY")::equals);
    }

    /** Once nothing is broken any more. */
    public void assertMailedOnce() {
        Scene.settle();
        assertThat(Scene.received(brokenMailbox())).containsExactly(day + " DUE_DAY");
    }
}
