package org.fenlei.task.summary.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/** Figures for tests, of the first quarter of 2023, taken on 5 April. */
public final class FiguresBuilder {

    private static final LocalDate MARCH_31 = LocalDate.of(2023, 3, 31);

    private final List<Demand> demands = new ArrayList<>();

    /** A demand with one assignment for each status, each needing so much. */
    public FiguresBuilder demand(
            String title,
            ObligationKind kind,
            String unit,
            String required,
            String counted,
            AssignmentStatus... states) {
        List<Item> items = new ArrayList<>();
        for (AssignmentStatus status : states) {
            items.add(item(number(required), number(counted), status, true));
        }
        demands.add(demand(title, kind, unit, items));
        return this;
    }

    /** A demand that reaches beyond the quarter. */
    public FiguresBuilder continuing(String title, String required, String counted, AssignmentStatus status) {
        demands.add(demand(
                title, ObligationKind.TARGET, "处", List.of(item(number(required), number(counted), status, false))));
        return this;
    }

    /** A demand that sets a limit. */
    public FiguresBuilder atMost(String title, String maximum, String counted, AssignmentStatus status) {
        Item item = item(null, number(maximum), number(counted), status, true);
        demands.add(demand(title, ObligationKind.LIMIT, "吨", List.of(item)));
        return this;
    }

    /** A demand of all year. */
    public FiguresBuilder standing(String title) {
        Item item = item(null, BigDecimal.ZERO, AssignmentStatus.OPEN, false);
        demands.add(demand(title, ObligationKind.STANDING, null, List.of(item)));
        return this;
    }

    public Figures build() {
        return new Figures(LocalDate.of(2023, 4, 5), "青湖区2023年生活垃圾分类重点任务分解表", demands);
    }

    private Demand demand(String title, ObligationKind kind, @Nullable String unit, List<Item> items) {
        String number = String.valueOf(demands.size() + 1);
        return new Demand(
                new UUID(0, demands.size() + 1L), number, title, kind, Measure.REPORTED, FanOut.EACH, unit, items);
    }

    private static Item item(
            @Nullable BigDecimal required, BigDecimal counted, AssignmentStatus status, boolean closing) {
        return item(required, null, counted, status, closing);
    }

    private static Item item(
            @Nullable BigDecimal required,
            @Nullable BigDecimal maximum,
            BigDecimal counted,
            AssignmentStatus status,
            boolean closing) {
        LocalDate due = closing ? MARCH_31 : LocalDate.of(2023, 12, 31);
        return new Item(
                UUID.randomUUID(),
                null,
                new Window(LocalDate.of(2023, 1, 1), due),
                due,
                required,
                maximum,
                counted,
                status,
                null,
                closing,
                false);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
