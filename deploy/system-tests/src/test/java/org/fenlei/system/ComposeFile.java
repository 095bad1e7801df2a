package org.fenlei.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as a test reads it: anchors merged, variables left as they are written. */
record ComposeFile(Map<String, Map<String, Object>> services) {

    /** A port that is laid open: on which address, under which port, and which port of the container it is. */
    record Published(String address, String port, String target) {}

    static ComposeFile read() {
        try {
            Map<String, Map<String, Map<String, Object>>> compose =
                    new Yaml().load(Repository.text("docker-compose.yml"));
            return new ComposeFile(Objects.requireNonNull(compose.get("services"), "services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> service(String name) {
        Map<String, Object> service = services.get(name);
        if (service == null) {
            throw new AssertionError("docker-compose.yml has no service " + name);
        }
        return service;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> environment(String service) {
        Object environment = service(service).get("environment");
        return environment == null ? Map.of() : (Map<String, Object>) environment;
    }

    String value(String service, String key) {
        return String.valueOf(environment(service).get(key));
    }

    String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    String healthCheck(String service) {
        return String.valueOf(service(service).get("healthcheck"));
    }

    /** The files of the repository that a container sees, and where. */
    Map<String, String> mounts(String service) {
        return list(service, "volumes").stream()
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(2).split(":", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    List<Published> published(String service) {
        return list(service, "ports").stream().map(ComposeFile::parse).toList();
    }

    private static Published parse(String port) {
        // Colons inside a variable's braces are its default's.
        String[] parts = port.split(":(?![^{]*})", -1);
        if (parts.length != 3) {
            throw new AssertionError("not address:port:target: " + port);
        }
        return new Published(parts[0], parts[1], parts[2]);
    }

    Stream<String> names() {
        return services.keySet().stream();
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String service, String key) {
        return (List<String>) service(service).getOrDefault(key, List.of());
    }
}
