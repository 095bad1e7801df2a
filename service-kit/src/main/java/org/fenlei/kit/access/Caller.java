package org.fenlei.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who a token speaks for.
 *
 * @param subject stable; empty for nobody
 * @param displayName the name that people know the caller by
 * @param roles those of Fenlei; a token may carry others
 * @param unitCode null if the token names no unit
 */
public record Caller(
        String subject,
        String displayName,
        Set<String> roles,
        @Nullable String unitCode) {
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.toUnmodifiableSet());

    public static final Caller NOBODY = new Caller("", "", Set.of(), null);

    public Caller {
        roles = roles.stream().filter(ROLES::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads an identity; an anonymous one is nobody. */
    public static Caller of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return NOBODY;
        }
        String name = identity.getPrincipal().getName();
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(name, name, identity.getRoles(), null);
        }
        @Nullable String subject = token.getSubject();
        return new Caller(
                subject == null ? name : subject,
                token.getClaim("name") instanceof String told && !told.isBlank() ? told : name,
                identity.getRoles(),
                token.getClaim("unit") instanceof String unit && !unit.isBlank() ? unit : null);
    }

    public boolean known() {
        return !subject.isEmpty();
    }

    /** District administrators and auditors see the whole district whatever their unit. */
    public boolean seesEverything() {
        return roles.contains(Roles.DISTRICT_ADMIN) || roles.contains(Roles.AUDITOR);
    }
}
