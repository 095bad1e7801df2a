package org.fenlei.local.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.fenlei.local.infrastructure.Project;

/** A checkout that shares infrastructure, realm and routes with the real one and has stubs for services. */
final class StubRoot {
    private static final List<String> SHARED = List.of("infrastructure", "keycloak", "kafka", "gateway");

    private StubRoot() {}

    static Path make(Path folder) throws IOException {
        Project real = Project.locate();
        Path deploy = Files.createDirectories(folder.resolve("deploy"));
        Files.createDirectories(deploy.resolve("local"));
        for (String shared : SHARED) {
            Files.createSymbolicLink(deploy.resolve(shared), real.root().resolve(Path.of("deploy", shared)));
        }
        for (Service service : Service.values()) {
            Path application = Files.createDirectories(program(folder).resolve(service.module()));
            jar(application.resolve("quarkus-run.jar"));
        }
        return folder;
    }

    /** Where {@code up} puts its copy of what was built. */
    static Path program(Path folder) {
        return folder.resolve(Path.of("deploy", "local", "run", "program"));
    }

    /** Takes the links away before the folder is deleted. */
    static void unlink(Path folder) throws IOException {
        for (String shared : SHARED) {
            Files.deleteIfExists(folder.resolve("deploy").resolve(shared));
        }
    }

    /** A jar that only points at the compiled stub. */
    private static void jar(Path file) throws IOException {
        Path classes = Path.of(StubService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        main.put(Attributes.Name.CLASS_PATH, classes.toUri().toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }
}
