package org.fenlei.local.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.local.infrastructure.Infrastructure;
import org.fenlei.local.infrastructure.RealmFile;

/**
 * What the portal page shows: the four APIs, the inbox, Keycloak and who may log in. The password of Keycloak's own
 * administrator is not among it: the page asks nobody who he is, and endpoints.json is its owner's alone.
 */
final class PortalText {
    private PortalText() {}

    static Map<String, Object> of(LocalPorts ports, RealmFile realm, String keycloakAdmin) {
        Infrastructure.Ports parts = ports.infrastructure();
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("apis", apis());
        text.put("inboxUrl", LocalPorts.url(parts.inbox()) + "/");
        text.put("keycloakUrl", LocalPorts.url(parts.keycloak()) + "/admin/");
        List<Map<String, Object>> logins = logins(realm);
        logins.add(login("Keycloak", "", "见 see endpoints.json", keycloakAdmin, "keycloak"));
        text.put("logins", logins);
        text.put("endpoints", EndpointsFile.content(ports, realm));
        return text;
    }

    /** Who may log in, by unit and password. */
    private static List<Map<String, Object>> logins(RealmFile realm) {
        Map<String, String> names = realm.unitNames();
        Map<String, List<RealmFile.User>> byUnit = new LinkedHashMap<>();
        realm.users().forEach(user -> byUnit.computeIfAbsent(user.unit(), unit -> new ArrayList<>())
                .add(user));
        List<Map<String, Object>> logins = new ArrayList<>();
        byUnit.forEach((unit, users) -> logins.add(Map.of(
                "title",
                names.getOrDefault(unit, unit),
                "unit",
                unit,
                "users",
                users,
                "password",
                users.get(0).password())));
        for (RealmFile.Client client : realm.clients()) {
            String title = names.getOrDefault(client.unit(), client.unit());
            logins.add(login(title, client.unit(), client.secret(), client.id(), client.role()));
        }
        return logins;
    }

    private static Map<String, Object> login(String title, String unit, String password, String name, String role) {
        return Map.of(
                "title",
                title,
                "unit",
                unit,
                "password",
                password,
                "users",
                List.of(Map.of("name", name, "role", role)));
    }

    private static List<Map<String, String>> apis() {
        List<Map<String, String>> apis = new ArrayList<>();
        for (Service service : Service.values()) {
            apis.add(Map.of(
                    "id", service.id(),
                    "name", service.module(),
                    "chinese", service.chinese(),
                    "docs", "/api/v1/docs/" + service.id(),
                    "openapi", "/api/v1/openapi/" + service.id()));
        }
        return apis;
    }
}
