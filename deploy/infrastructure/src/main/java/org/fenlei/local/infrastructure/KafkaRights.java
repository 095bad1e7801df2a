package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may do what on the broker, as {@code deploy/kafka/rights} says it for local mode and containers alike.
 *
 * @param written the topics that a user alone writes, by user; a user who writes none may listen
 */
record KafkaRights(Map<String, List<String>> written) {
    private static final String OURS = "fenlei.";

    static KafkaRights read(Path file) throws IOException {
        Map<String, List<String>> written = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> words = List.of(line.strip().split("\\s+"));
            if (!words.get(0).isEmpty() && !words.get(0).startsWith("#")) {
                written.put(words.get(0), words.subList(1, words.size()));
            }
        }
        return new KafkaRights(written);
    }

    Set<String> users() {
        return written.keySet();
    }

    List<AclBinding> bindings() {
        List<AclBinding> bindings = new ArrayList<>();
        written.forEach((user, topics) -> {
            bindings.add(may(user, AclOperation.READ, ResourceType.TOPIC, PatternType.PREFIXED, OURS));
            bindings.add(may(user, AclOperation.READ, ResourceType.GROUP, PatternType.PREFIXED, user));
            if (!topics.isEmpty()) {
                bindings.add(may(user, AclOperation.CREATE, ResourceType.TOPIC, PatternType.PREFIXED, OURS));
            }
            topics.forEach(topic ->
                    bindings.add(may(user, AclOperation.WRITE, ResourceType.TOPIC, PatternType.LITERAL, topic)));
        });
        return bindings;
    }

    private static AclBinding may(
            String user, AclOperation operation, ResourceType type, PatternType pattern, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }
}
