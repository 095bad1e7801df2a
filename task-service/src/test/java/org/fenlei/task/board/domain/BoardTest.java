package org.fenlei.task.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 2);

    private static PlanTask task(long id, @Nullable String category, boolean former) {
        return new PlanTask(new UUID(0, id), "1", category, "文", null, List.of(), former);
    }

    private static TaskShare share(long task, @Nullable String due, long number) {
        return new TaskShare(
                new UUID(0, task),
                due == null ? null : LocalDate.parse(due),
                null,
                AssignmentStatus.OVERDUE,
                counters(number));
    }

    private static Counters counters(long number) {
        return new Counters(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, Map.of(AssignmentStatus.OVERDUE, number));
    }

    private static long sum(Map<?, Counters> cut) {
        return cut.values().stream().mapToLong(Counters::assignments).sum();
    }

    @Test
    void addsUpToTheSameWhateverVersionAskedForIt() {
        List<TaskShare> shares = List.of(share(1, "2023-08-31", 1), share(3, "2023-02-28", 4), share(3, null, 2));

        Board board = Board.of(
                2023,
                TODAY,
                List.of(task(1, "工作推动", false), task(2, null, false), task(3, "台账管理", true)),
                shares,
                List.of(new UnitShare(List.of("A"), counters(7))),
                code -> Optional.empty());

        assertThat(board.totals().assignments()).isEqualTo(7);
        assertThat(sum(board.tasks())).isEqualTo(7);
        assertThat(sum(board.categories())).isEqualTo(7);
        assertThat(sum(board.months()) + board.undated().orElseThrow().assignments())
                .isEqualTo(7);
        assertThat(sum(board.units())).isEqualTo(7);
        assertThat(board.tasks().keySet()).extracting(PlanTask::former).containsExactly(false, true);
        assertThat(board.categories().keySet()).containsExactly("工作推动", "台账管理");
    }
}
