package org.fenlei.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Which service answers a path: the first segment after the prefix belongs to exactly one service; below
 * {@code openapi} and {@code docs} the next segment is the service's name. Nothing else is routed, so management paths
 * stay inside.
 *
 * @param owners service by first segment
 * @param named first segments that are followed by a service's name
 */
public record RouteTable(String prefix, Map<String, String> owners, Set<String> named) {

    /** Reads {@code deploy/gateway/routes.json}. */
    public static RouteTable read(Path file) throws IOException {
        JsonNode table = new ObjectMapper().readTree(Files.readAllBytes(file));
        Map<String, String> owners = new LinkedHashMap<>();
        for (JsonNode service : table.path("services")) {
            for (JsonNode segment : service.path("segments")) {
                String other = owners.put(segment.asText(), service.path("name").asText());
                if (other != null) {
                    throw new IOException("Two services own /" + segment.asText() + " in " + file);
                }
            }
        }
        Set<String> named = Set.copyOf(texts(table.path("namedPaths")));
        return new RouteTable(table.path("prefix").asText(), Map.copyOf(owners), named);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The service of this path, as the request line has it. */
    public Optional<String> service(String path) {
        if (!path.startsWith(prefix + "/") || climbs(path)) {
            return Optional.empty();
        }
        String[] segments = path.substring(prefix.length() + 1).split("/", -1);
        if (named.contains(segments[0])) {
            return segments.length > 1 && owners.containsValue(segments[1])
                    ? Optional.of(segments[1])
                    : Optional.empty();
        }
        return Optional.ofNullable(owners.get(segments[0]));
    }

    /** Whether the path goes up or hides a separator: it could leave the segment it was routed by. */
    private static boolean climbs(String path) {
        String plain = path.toLowerCase(java.util.Locale.ROOT).replace("%2e", ".");
        return plain.contains("/../")
                || plain.endsWith("/..")
                || plain.contains("/./")
                || plain.contains("%2f")
                || plain.contains("%5c")
                || plain.contains("\\");
    }
}
