package org.fenlei.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.unit.UnitCopy;
import org.jspecify.annotations.Nullable;

/** Who sent the request; outside a request nobody. */
@ApplicationScoped
public class CurrentCaller {
    private static final String NOBODY = "";

    private final SecurityIdentity identity;
    private final UnitCopy units;

    @Inject
    CurrentCaller(SecurityIdentity identity, UnitCopy units) {
        this.identity = identity;
        this.units = units;
    }

    /** The stable subject of the token; empty for nobody. */
    public String subject() {
        @Nullable JsonWebToken token = token();
        if (token != null && token.getSubject() != null) {
            return token.getSubject();
        }
        return known() ? identity.getPrincipal().getName() : NOBODY;
    }

    /** The name that people know the caller by; empty for nobody. */
    public String displayName() {
        @Nullable JsonWebToken token = token();
        if (token != null && token.getClaim("name") instanceof String name && !name.isBlank()) {
            return name;
        }
        return known() ? identity.getPrincipal().getName() : NOBODY;
    }

    public Set<String> roles() {
        return known() ? Set.copyOf(identity.getRoles()) : Set.of();
    }

    public boolean hasRole(String role) {
        return known() && identity.hasRole(role);
    }

    /** The code of the unit that the token names; null if it names none. */
    public @Nullable String unitCode() {
        @Nullable JsonWebToken token = token();
        return token != null && token.getClaim("unit") instanceof String unit && !unit.isBlank() ? unit : null;
    }

    /** Whether there is a caller with a valid token. */
    public boolean known() {
        return Arc.container().requestContext().isActive() && !identity.isAnonymous();
    }

    /** Whether the caller sees the whole district whatever its unit. */
    public boolean seesEverything() {
        return hasRole(Roles.DISTRICT_ADMIN) || hasRole(Roles.AUDITOR);
    }

    /** The units the caller sees: its own and all below it; district administrators and auditors see all. */
    public UnitScope scope() {
        if (seesEverything()) {
            return UnitScope.ALL;
        }
        @Nullable String unit = unitCode();
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

    private @Nullable JsonWebToken token() {
        return known() && identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}
