package org.fenlei.task.plan.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a draft is to take the place of, as far as its editors know. What another plan that came into force
 * meanwhile had changed would be lost without anybody having seen it.
 *
 * @param known the plan in force that it was made from, or that was in force when its file was read
 * @param copied whether it was made from that plan: then it lacks what a later one changed
 */
public record Replaced(@Nullable UUID known, boolean copied) {

    /**
     * Whether it may take the place of the plan in force.
     *
     * @param named the plan that the publication says it was compared with, if it says so
     */
    public boolean mayReplace(@Nullable UUID inForce, @Nullable UUID named) {
        if (named == null || copied) {
            return Objects.equals(known, inForce) && (named == null || named.equals(inForce));
        }
        return named.equals(inForce);
    }
}
