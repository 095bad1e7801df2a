package org.fenlei.task.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs.
 *
 * @param field its name in JSON
 * @param before its value in the old plan, null if it had none
 * @param after its value in the new plan, null if it has none
 */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {

    /** Where two descriptions by the same fields differ, in the order of fields. */
    static List<FieldChange> between(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        List<FieldChange> changes = new ArrayList<>();
        before.forEach((field, value) -> {
            if (!Objects.equals(value, after.get(field))) {
                changes.add(new FieldChange(field, value, after.get(field)));
            }
        });
        return changes;
    }
}
