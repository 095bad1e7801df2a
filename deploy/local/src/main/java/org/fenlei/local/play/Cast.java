package org.fenlei.local.play;

import org.fenlei.local.play.http.Endpoints;
import org.fenlei.local.play.http.Endpoints.Actor;

/** Who acts: a unit's own reporter where there is one, else the service client that acts for the whole district. */
record Cast(Endpoints endpoints) {

    Actor admin() {
        return endpoints.withRole("district-admin");
    }

    Actor inspector() {
        return endpoints.withRoleIfAny("inspector").orElseGet(this::admin);
    }

    Actor reporter(String unit) {
        return endpoints.users().stream()
                .filter(user ->
                        user.role().equals("unit-reporter") && user.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> endpoints.withRoleIfAny("system").orElseGet(this::admin));
    }
}
