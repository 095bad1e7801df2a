package org.fenlei.task.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fenlei.task.board.domain.TaskShare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardsTest {

    @ParameterizedTest(name = "due {0}, fulfilled in month {1}")
    @CsvSource({"2023-01-31, 15", "2023-01-31,", ", 17", ","})
    void readsTheMonthOfFulfilmentWhetherOrNotThereIsADate(@Nullable LocalDate due, @Nullable Integer month)
            throws SQLException {
        Map<String, @Nullable Object> row = new HashMap<>(Map.of(
                "status", "FULFILLED",
                "required", BigDecimal.ONE,
                "counted", BigDecimal.ONE,
                "measured", 1L,
                "expected", 1L,
                "achieved", 1L,
                "assignments", 1L));
        row.put("due", due);
        row.put("fulfilled_month", month);

        TaskShare share = Boards.taskShare(new UUID(0, 1), 2023, at(row));

        assertThat(share.due()).isEqualTo(due);
        assertThat(share.fulfilledIn())
                .isEqualTo(month == null ? null : YearMonth.of(2022, 1).plusMonths(month - 1L));
    }

    /** A row of these columns, which knows like a real one whether the column read last was null. */
    private static ResultSet at(Map<String, @Nullable Object> row) {
        boolean[] wasNull = new boolean[1];
        return (ResultSet) Proxy.newProxyInstance(
                BoardsTest.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("wasNull")) {
                        return wasNull[0];
                    }
                    Object value = row.get(arguments[0]);
                    wasNull[0] = value == null;
                    return value == null && method.getReturnType() == int.class ? Integer.valueOf(0) : value;
                });
    }
}
