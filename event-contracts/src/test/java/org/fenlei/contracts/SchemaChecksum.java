package org.fenlei.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A checksum of what a schema demands: wording may still improve, the order of fields does not matter. */
final class SchemaChecksum {

    private SchemaChecksum() {}

    static String of(JsonNode schema) {
        StringBuilder canonical = new StringBuilder();
        write(schema, canonical);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder to) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.fields().forEachRemaining(field -> sorted.put(field.getKey(), field.getValue()));
            to.append('{');
            sorted.forEach((name, value) -> {
                if (!name.equals("description") || !value.isTextual()) {
                    to.append('"').append(name).append("\":");
                    write(value, to);
                    to.append(',');
                }
            });
            to.append('}');
        } else if (node.isArray()) {
            to.append('[');
            node.forEach(each -> {
                write(each, to);
                to.append(',');
            });
            to.append(']');
        } else {
            to.append(node);
        }
    }
}
