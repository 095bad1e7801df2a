package org.fenlei.local.launcher;

import java.util.Map;
import java.util.TreeMap;
import org.fenlei.local.infrastructure.Infrastructure;
import org.fenlei.local.infrastructure.KafkaUsers;
import org.fenlei.local.infrastructure.RealmFile;
import org.fenlei.local.infrastructure.ServiceDatabase;

/** The environment a service gets: the same keys as in containers. */
record ServiceEnvironment(LocalPorts ports, RunFolder run, KafkaUsers kafkaUsers) {
    static final String ZONE = "Asia/Shanghai";

    Map<String, String> of(Service service, ServiceDatabase database) {
        Infrastructure.Ports parts = ports.infrastructure();
        Map<String, String> keys = new TreeMap<>();
        keys.put("FENLEI_DB_URL", "jdbc:postgresql://127.0.0.1:" + parts.postgres() + "/" + database.name());
        keys.put("FENLEI_DB_USER", database.app());
        keys.put("FENLEI_DB_PASSWORD", database.appPassword());
        keys.put("FENLEI_DB_OWNER_USER", database.owner());
        keys.put("FENLEI_DB_OWNER_PASSWORD", database.ownerPassword());
        keys.put("FENLEI_KAFKA", "127.0.0.1:" + parts.kafka());
        keys.put("FENLEI_KAFKA_SECURITY", KafkaUsers.PROTOCOL);
        keys.put("FENLEI_KAFKA_USER", service.module());
        keys.put("FENLEI_KAFKA_PASSWORD", kafkaUsers.password(service.module()));
        keys.put("FENLEI_OIDC_URL", LocalPorts.url(parts.keycloak()) + "/realms/" + RealmFile.REALM);
        keys.put("FENLEI_OIDC_AUDIENCE", "fenlei-api");
        keys.put("FENLEI_HTTP_HOST", "127.0.0.1");
        keys.put("FENLEI_HTTP_PORT", Integer.toString(ports.service(service)));
        keys.put("FENLEI_PUBLIC_URL", ports.origin());
        keys.put("FENLEI_ZONE", ZONE);
        keys.put("FENLEI_CLOCK_OFFSET_FILE", run.clockOffset().toString());
        keys.put("FENLEI_LOG_JSON", "false");
        keys.put("FENLEI_SMTP_HOST", "127.0.0.1");
        keys.put("FENLEI_SMTP_PORT", Integer.toString(parts.smtp()));
        keys.put("FENLEI_SMTP_TLS", "false");
        keys.put("FENLEI_MAIL_FROM", "fenlei@yunxi.example");
        return keys;
    }
}
