package org.fenlei.local.play;

import java.util.Locale;
import java.util.stream.Stream;
import org.fenlei.local.play.http.Accounts;
import org.fenlei.local.play.http.Endpoints;
import org.fenlei.local.play.http.Endpoints.Actor;

/**
 * Who acts: a unit's own reporter where there is one, else somebody who acts for the whole district.
 *
 * @param everywhere reports for units that have no reporter of their own
 */
record Cast(Endpoints endpoints, Actor everywhere, Actor inspector) {

    /**
     * The cast for a district: those that local mode has, or users made for it.
     *
     * @param secret password of users that have to be made
     */
    static Cast of(Endpoints endpoints, String district, String secret) {
        return new Cast(
                endpoints,
                find(endpoints, "system", "unit-reporter", district, secret),
                find(endpoints, "inspector", "inspector", district, secret));
    }

    Actor admin() {
        return endpoints.withRole("district-admin");
    }

    Actor reporter(String unit) {
        return endpoints.users().stream()
                .filter(user ->
                        user.role().equals("unit-reporter") && user.unit().equals(unit))
                .findFirst()
                .orElse(everywhere);
    }

    private static Actor find(Endpoints endpoints, String wanted, String made, String district, String secret) {
        return Stream.concat(endpoints.clients().stream(), endpoints.users().stream())
                .filter(actor -> actor.role().equals(wanted) && actor.unit().equals(district))
                .findFirst()
                .orElseGet(() -> new Accounts(endpoints)
                        .make("play-" + made + "-" + district.toLowerCase(Locale.ROOT), secret, made, district));
    }
}
