package org.fenlei.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.unit.UnitCopy;
import org.jspecify.annotations.Nullable;

/** Who sent the request; outside a request nobody. */
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private final UnitCopy units;

    @Inject
    CurrentCaller(SecurityIdentity identity, UnitCopy units) {
        this.identity = identity;
        this.units = units;
    }

    /** All that is known of the caller. */
    public Caller caller() {
        return Arc.container().requestContext().isActive() ? Caller.of(identity) : Caller.NOBODY;
    }

    /** The stable subject of the token; empty for nobody. */
    public String subject() {
        return caller().subject();
    }

    /** The name that people know the caller by; empty for nobody. */
    public String displayName() {
        return caller().displayName();
    }

    public Set<String> roles() {
        return caller().roles();
    }

    /** The code of the unit that the token names; null if it names none. */
    public @Nullable String unitCode() {
        return caller().unitCode();
    }

    /** Whether there is a caller with a valid token. */
    public boolean known() {
        return caller().known();
    }

    /** The units the caller sees: its own and all below it; district administrators and auditors see all. */
    public UnitScope scope() {
        Caller caller = caller();
        if (caller.seesEverything()) {
            return UnitScope.ALL;
        }
        @Nullable String unit = caller.unitCode();
        return unit == null ? UnitScope.NOTHING : new UnitScope(false, units.codesWithin(unit));
    }

    /**
     * Answers as if the unit did not exist when the caller may not see it.
     *
     * @throws NotFound if the unit is out of scope
     */
    public void requireUnit(String unitCode) {
        if (!scope().covers(unitCode)) {
            throw new NotFound();
        }
    }

    /**
     * As {@link #requireUnit}, of a unit that the directory knows: out of scope and not existing look the same.
     *
     * @throws NotFound if the unit is out of scope, or there is none
     */
    public void requireKnownUnit(String unitCode) {
        requireUnit(unitCode);
        if (units.find(unitCode).isEmpty()) {
            throw new NotFound();
        }
    }

    /**
     * What a list is narrowed to that names a unit: the codes of the unit and all below it.
     *
     * @param unitCode the unit that the request names, if it names one
     * @return null, which is no limit, where no unit is named
     * @throws NotFound if the unit is out of scope
     */
    public @Nullable Set<String> subtree(@Nullable String unitCode) {
        if (unitCode == null || unitCode.isBlank()) {
            return null;
        }
        requireUnit(unitCode);
        return units.codesWithin(unitCode);
    }
}
