package org.fenlei.task.summary.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenlei.task.domain.ChineseDates;
import org.fenlei.task.obligation.domain.FanOut;
import org.jspecify.annotations.Nullable;

/**
 * A demand as a line of the summary's table, in words.
 *
 * @param number the task's number
 * @param title the demand
 * @param due when
 * @param required how much
 * @param done how much was reached
 * @param share how far it is met
 * @param status where it stands
 * @param remark the unit's remark; empty if it makes none
 */
public record Line(
        String number,
        String title,
        String due,
        String required,
        String done,
        String share,
        String status,
        String remark) {

    static Line of(Demand demand, String remark) {
        return new Line(
                demand.taskNumber(),
                title(demand),
                due(demand),
                required(demand),
                done(demand),
                Amount.share(demand.share()),
                demand.status().zh(),
                remark);
    }

    static String title(Demand demand) {
        String words = demand.title().strip().replaceAll("[。；，、\\s]+$", "");
        return demand.fanOut() == FanOut.JOINTLY ? words + "（共同完成）" : words;
    }

    static String due(Demand demand) {
        List<Item> items = demand.items();
        if (items.size() > 1) {
            return "共" + items.size() + "期";
        }
        LocalDate due = items.get(0).dueDate();
        if (due == null) {
            return "—";
        }
        boolean sameYear = due.getYear() == items.get(0).window().from().getYear();
        return sameYear ? due.getMonthValue() + "月" + due.getDayOfMonth() + "日" : ChineseDates.of(due);
    }

    static String required(Demand demand) {
        Item first = demand.items().get(0);
        String bounds = bounds(first, demand.unitOfMeasure());
        String amount = bounds.isEmpty() ? "—" : bounds;
        if (demand.items().size() == 1) {
            return amount;
        }
        boolean alike = demand.items().stream().map(Item::required).allMatch(each -> same(each, first.required()));
        return alike
                ? "每期" + amount
                : Amount.of(Objects.requireNonNullElse(demand.required(), BigDecimal.ZERO), demand.unitOfMeasure());
    }

    static String done(Demand demand) {
        if (demand.items().size() > 1) {
            BigDecimal counted = demand.counted();
            boolean told = counted == null || counted.compareTo(BigDecimal.valueOf(demand.fulfilled())) == 0;
            String total = counted == null || told ? "" : "，计" + Amount.of(counted, demand.unitOfMeasure());
            return "完成" + demand.fulfilled() + "期" + total;
        }
        return Amount.of(demand.items().get(0).counted(), demand.unitOfMeasure());
    }

    /** At least and at most how much; empty if neither is said. */
    static String bounds(Item item, @Nullable String unit) {
        BigDecimal least = item.required();
        BigDecimal most = item.maximum();
        String atLeast = least == null ? "" : Amount.of(least, unit);
        String atMost = most == null ? "" : "不超过" + Amount.of(most, unit);
        return atLeast + (atLeast.isEmpty() || atMost.isEmpty() ? "" : "、") + atMost;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
