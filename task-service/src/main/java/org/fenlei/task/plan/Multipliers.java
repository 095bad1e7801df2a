package org.fenlei.task.plan;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fenlei.task.assignment.domain.Multiplier;

/** The names of what a quantity can be multiplied by. */
final class Multipliers {

    private Multipliers() {}

    static boolean knows(String per) {
        return Arrays.stream(Multiplier.values()).anyMatch(each -> each.name().equals(per));
    }

    static String all() {
        return Arrays.stream(Multiplier.values()).map(Multiplier::name).collect(Collectors.joining(", "));
    }
}
