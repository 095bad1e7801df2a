package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Where the process that runs the tests' infrastructure and the test JVMs meet. Another realm or another build of this
 * module is another folder, so that nobody is handed an outdated one.
 */
record SharedFolder(Path folder) {

    static SharedFolder of(Project project) {
        try {
            CRC32 print = new CRC32();
            print.update(RealmFile.read(project.keycloakFolder()).merged().getBytes(StandardCharsets.UTF_8));
            Path classes = project.infrastructureTarget().resolve("classes");
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    print.update(Files.readAllBytes(file));
                }
            }
            String name = "shared-" + Long.toHexString(print.getValue());
            return new SharedFolder(project.infrastructureTarget().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path endpointsFile() {
        return folder.resolve("endpoints.json");
    }

    /** The builds that use it. */
    PidFile watchers() {
        return new PidFile(folder.resolve("builds"));
    }

    /** The processes that it consists of. */
    PidFile processes() {
        return new PidFile(folder.resolve("processes"));
    }

    /** The endpoints, if the process that wrote them still runs. */
    Optional<Endpoints> running() throws IOException {
        if (!Files.exists(endpointsFile())) {
            return Optional.empty();
        }
        Endpoints endpoints = Endpoints.read(endpointsFile());
        boolean alive = processes().entries().stream()
                .anyMatch(entry ->
                        entry.pid() == endpoints.pid() && entry.process().isPresent());
        return alive ? Optional.of(endpoints) : Optional.empty();
    }
}
