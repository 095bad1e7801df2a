package org.fenlei.task.feed.domain;

import java.math.BigDecimal;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.task.assignment.domain.Assignment;

/** What is reached of what an assignment needs, or the value that it must not exceed; empty where nothing is counted. */
record Quantity(Assignment assignment) {

    String inShort() {
        BigDecimal required = assignment.required();
        BigDecimal maximum = assignment.maximum();
        if (required != null) {
            return counted() + "/" + Decimals.text(required) + measure();
        }
        return maximum == null ? "" : "≤" + Decimals.text(maximum) + measure();
    }

    String zh() {
        return inWords("已完成", "，需达到", "，不得超过");
    }

    String en() {
        return inWords("", " of ", ", not above ");
    }

    private String inWords(String reached, String of, String notAbove) {
        BigDecimal required = assignment.required();
        BigDecimal maximum = assignment.maximum();
        if (required == null && maximum == null) {
            return "";
        }
        return reached
                + counted()
                + (required == null ? "" : of + Decimals.text(required))
                + (maximum == null ? "" : notAbove + Decimals.text(maximum))
                + measure();
    }

    private String counted() {
        return Decimals.text(assignment.progress().counted());
    }

    private String measure() {
        String unit = assignment.duty().unitOfMeasure();
        if (unit == null) {
            return "";
        }
        return unit.equals("PERCENT") ? "%" : unit;
    }
}
