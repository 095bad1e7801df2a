package org.fenlei.local.play.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Numbers the duties of one kind inside each task, whatever order they are listed in. */
public final class Ordinals {

    private Ordinals() {}

    public static <T> Map<T, Integer> of(List<T> items, Function<T, Duty> duty) {
        Map<String, Integer> seen = new HashMap<>();
        Map<T, Integer> ordinals = new LinkedHashMap<>();
        items.stream()
                .sorted(Comparator.comparing(item -> duty.apply(item).signature()))
                .forEach(item -> ordinals.put(item, seen.merge(group(duty.apply(item)), 1, Integer::sum) - 1));
        return ordinals;
    }

    private static String group(Duty duty) {
        return duty.task() + "/" + duty.kind();
    }
}
