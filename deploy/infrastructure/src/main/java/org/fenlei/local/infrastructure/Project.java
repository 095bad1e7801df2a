package org.fenlei.local.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in a checkout of this repository. */
public record Project(Path root) {
    private static final Path MARK = Path.of("deploy", "infrastructure", "pom.xml");

    /** The checkout named by the system property {@code fenlei.root}, or the one that holds the working directory. */
    public static Project locate() {
        String named = System.getProperty("fenlei.root");
        Path start = Path.of(named != null ? named : "").toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(MARK))) {
                return new Project(at);
            }
        }
        throw new IllegalStateException("No checkout of Fenlei holds " + start);
    }

    /** What the build of this module leaves behind: classes, libraries, the unpacked Keycloak. */
    public Path infrastructureTarget() {
        return root.resolve(Path.of("deploy", "infrastructure", "target"));
    }

    /** The realm and what local mode adds to it. */
    public Path keycloakFolder() {
        return root.resolve(Path.of("deploy", "keycloak"));
    }

    /** Who may do what on Kafka. */
    Path kafkaRights() {
        return root.resolve(Path.of("deploy", "kafka", "rights"));
    }

    /** Absolute class path of a JVM that runs this module. */
    String infrastructureClassPath() {
        Path target = infrastructureTarget();
        if (!Files.isDirectory(target.resolve("runtime")) || !Files.isDirectory(target.resolve("keycloak"))) {
            throw new IllegalStateException(
                    "deploy/infrastructure is not built yet: ./mvnw -pl deploy/infrastructure -am package -DskipTests");
        }
        return target.resolve("classes") + java.io.File.pathSeparator + target.resolve("runtime") + "/*";
    }
}
