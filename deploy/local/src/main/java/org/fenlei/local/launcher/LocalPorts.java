package org.fenlei.local.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.fenlei.local.infrastructure.Infrastructure;

/** The ten ports of local mode, all on loopback, counted from one base. */
record LocalPorts(int base) {
    static final int COUNT = 10;

    int gateway() {
        return base;
    }

    int service(Service service) {
        return base + 1 + service.ordinal();
    }

    Infrastructure.Ports infrastructure() {
        return new Infrastructure.Ports(base + 5, base + 6, base + 7, base + 8, base + 9);
    }

    String origin() {
        return url(base);
    }

    static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    private Map<Integer, String> users() {
        Map<Integer, String> users = new LinkedHashMap<>();
        users.put(gateway(), "网关 gateway");
        for (Service service : Service.values()) {
            users.put(service(service), service.module());
        }
        Infrastructure.Ports parts = infrastructure();
        users.put(parts.keycloak(), "Keycloak");
        users.put(parts.postgres(), "PostgreSQL");
        users.put(parts.kafka(), "Kafka");
        users.put(parts.smtp(), "SMTP");
        users.put(parts.inbox(), "收件箱 inbox");
        return users;
    }

    /** What to tell the person when a port is not free; empty when all are. */
    Optional<String> conflict(IntPredicate taken) {
        StringBuilder lines = new StringBuilder();
        users().forEach((port, user) -> {
            if (taken.test(port)) {
                lines.append("端口 ")
                        .append(port)
                        .append("（")
                        .append(user)
                        .append("）已被占用。Port ")
                        .append(port)
                        .append(" (")
                        .append(user)
                        .append(") is taken.\n");
            }
        });
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int other = base + 1_000 <= 65_535 - COUNT ? base + 1_000 : DEFAULT_OTHER;
        return Optional.of(lines + "换一组端口 Use others: deploy/local/up --port-base " + other);
    }

    private static final int DEFAULT_OTHER = 18_080;
}
