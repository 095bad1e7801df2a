package org.fenlei.inspection.rectification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.inspection.domain.Fault;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Severity;
import org.fenlei.kit.domain.Refusal;
import org.junit.jupiter.api.Test;

class RectificationTest {

    private static final LocalDate ORDERED = LocalDate.of(2023, 3, 16);
    private static final LocalDate DUE = LocalDate.of(2023, 3, 30);
    private static final Instant NOW = Instant.parse("2023-03-20T02:00:00Z");

    private final Rectification open = new Rectification(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "云溪花园",
            "YX-S01-C01",
            "P1",
            "投放点周边有混投",
            Severity.NORMAL,
            ORDERED,
            DUE,
            null,
            1,
            NOW);
    private final Faults faults = new Faults();

    @Test
    void isOverdueFromTheDayAfterItsDueDate() {
        assertThat(open.status(DUE)).isEqualTo(RectificationStatus.OPEN);
        assertThat(open.late(DUE)).isFalse();
        assertThat(open.status(DUE.plusDays(1))).isEqualTo(RectificationStatus.OVERDUE);
        assertThat(open.late(DUE.plusDays(1))).isTrue();
    }

    @Test
    void staysLateWhenClosedAfterItsDueDate() {
        Rectification closed = open.closedBy(closure(DUE.plusDays(2)), NOW);

        assertThat(closed.status(DUE.plusDays(9))).isEqualTo(RectificationStatus.CLOSED);
        assertThat(closed.late(DUE.plusDays(9))).isTrue();
        assertThat(closed.version()).isEqualTo(2);
    }

    @Test
    void movesItsDueDateOnlyLater() {
        open.checkExtension(DUE, ORDERED, faults);
        open.checkExtension(null, ORDERED, faults);

        assertThat(faults.all()).extracting(Fault::code).containsExactly("DATE_NOT_LATER", "REQUIRED");
        assertThat(open.extendedTo(DUE.plusDays(11), NOW).dueDate()).isEqualTo(LocalDate.of(2023, 4, 10));
    }

    @Test
    void isNotExtendedIntoThePast() {
        open.checkExtension(DUE.plusDays(1), DUE.plusDays(5), faults);

        assertThat(faults.all()).extracting(Fault::code).containsExactly("DATE_TOO_EARLY");
    }

    @Test
    void isClosedOnADayBetweenItsOrderAndToday() {
        LocalDate today = ORDERED.plusDays(4);

        open.checkClosure(today.plusDays(1), today, faults);
        open.checkClosure(ORDERED.minusDays(1), today, faults);
        open.checkClosure(today, today, faults);
        open.checkClosure(ORDERED, today, faults);

        assertThat(faults.all()).extracting(Fault::code).containsExactly("DATE_IN_FUTURE", "DATE_TOO_EARLY");
    }

    @Test
    void doesNotChangeOnceClosed() {
        Rectification closed = open.closedBy(closure(DUE), NOW);

        assertThatThrownBy(() -> closed.extendedTo(DUE.plusDays(9), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(RectificationRefusal.RECTIFICATION_CLOSED));
        assertThatThrownBy(() -> closed.closedBy(closure(DUE), NOW)).isInstanceOf(Refusal.class);
    }

    private static Rectification.Closure closure(LocalDate on) {
        return new Rectification.Closure(on, "现场复查已整改", "张检查");
    }
}
