package org.fenlei.kit.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed by: the conditions of a {@code WHERE} and their values, in the order of adding. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Adds a condition, unless one of its values is not asked for, which is null. */
    public Conditions and(String condition, @Nullable Object... given) {
        if (Arrays.stream(given).allMatch(Objects::nonNull)) {
            conditions.add(condition);
            values.addAll(Arrays.asList(given));
        }
        return this;
    }

    /** All of them; {@code true} if there are none. */
    public String text() {
        return String.join(" AND ", conditions);
    }

    /** Their values and those that follow in the statement. */
    public @Nullable Object[] values(@Nullable Object... following) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(following));
        return all.toArray();
    }
}
