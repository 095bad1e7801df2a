package org.fenlei.local.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.local.infrastructure.Infrastructure;
import org.fenlei.local.infrastructure.RealmFile;

/** What the portal page shows: the four APIs, the inbox, Keycloak and who may log in. */
final class PortalText {
    private PortalText() {}

    static Map<String, Object> of(LocalPorts ports, RealmFile realm, String keycloakAdmin, String keycloakPassword) {
        Infrastructure.Ports parts = ports.infrastructure();
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("apis", apis());
        text.put("inboxUrl", LocalPorts.url(parts.inbox()) + "/");
        text.put("keycloakUrl", LocalPorts.url(parts.keycloak()) + "/admin/fenlei/console/");
        text.put("keycloakAdmin", Map.of("name", keycloakAdmin, "password", keycloakPassword));
        text.put("users", realm.users());
        text.put("clients", realm.clients());
        text.put("endpoints", EndpointsFile.content(ports, realm));
        return text;
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
