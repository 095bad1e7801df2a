package org.fenlei.task.unit.domain;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many households, compounds or the like there are in a unit: as is recorded of it, else what the towns, communities
 * and so on below it come to.
 *
 * @param units who stands above whom
 * @param recorded what is recorded, by unit
 */
public record Wholes(UnitTree units, Map<String, Long> recorded) {

    /** The whole of a unit; empty where it, or part of it, is not known. */
    public OptionalLong of(String code) {
        return of(code, units.all().size());
    }

    private OptionalLong of(String code, int depth) {
        Long own = recorded.get(code);
        if (own != null) {
            return OptionalLong.of(own);
        }
        List<UnitNode> parts = units.childrenOf(code).stream()
                .filter(child -> child.active() && child.kind().hasTerritory())
                .toList();
        if (parts.isEmpty() || depth == 0) {
            return OptionalLong.empty();
        }
        long sum = 0;
        for (UnitNode part : parts) {
            OptionalLong known = of(part.code(), depth - 1);
            if (known.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += known.getAsLong();
        }
        return OptionalLong.of(sum);
    }
}
