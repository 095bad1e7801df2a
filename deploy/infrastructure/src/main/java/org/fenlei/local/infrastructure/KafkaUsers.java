package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The users of a broker that asks for a name and a password, and holds everybody to {@link KafkaRights}.
 *
 * @param rights what they may do
 * @param passwords by user, the broker's own among them
 */
public record KafkaUsers(KafkaRights rights, Map<String, String> passwords) {
    /** Listens only: an outside system that the district grants its events. */
    public static final String LISTENER = "listener";

    /** How everybody speaks to such a broker. */
    public static final String PROTOCOL = "SASL_PLAINTEXT";

    private static final String BROKER = "broker";

    /** Those of {@code deploy/kafka/rights}; their passwords are the installation's. */
    public static KafkaUsers of(Project project, Secrets secrets) throws IOException {
        KafkaRights rights = KafkaRights.read(project.kafkaRights());
        Map<String, String> passwords = new TreeMap<>();
        passwords.put(BROKER, secrets.get("kafka-" + BROKER));
        for (String user : rights.users()) {
            passwords.put(user, secrets.get("kafka-" + user));
        }
        return new KafkaUsers(rights, passwords);
    }

    /** The password of a user that the rights name. */
    public String password(String user) {
        String password = passwords.get(user);
        if (password == null) {
            throw new IllegalArgumentException("deploy/kafka/rights does not name " + user);
        }
        return password;
    }

    /** What a client of this name sets, beside the broker's address. */
    public Map<String, Object> client(String user) {
        return Map.of(
                "security.protocol",
                PROTOCOL,
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                login(Map.of("username", user, "password", password(user))));
    }

    Map<String, Object> brokersOwnClient() {
        return client(BROKER);
    }

    Map<String, String> brokerSettings() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("username", BROKER);
        known.put("password", password(BROKER));
        passwords.forEach((user, password) -> known.put("user_" + user, password));
        Map<String, String> settings = new HashMap<>();
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("super.users", "User:" + BROKER);
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("listener.name.clients.plain.sasl.jaas.config", login(known));
        settings.put("listener.name.controller.plain.sasl.jaas.config", login(known));
        return settings;
    }

    private static String login(Map<String, String> options) {
        StringBuilder line = new StringBuilder("org.apache.kafka.common.security.plain.PlainLoginModule required");
        options.forEach((name, value) ->
                line.append(' ').append(name).append("=\"").append(value).append('"'));
        return line.append(';').toString();
    }
}
