package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's programs, unpacked once and optimised once for how they are run here. */
final class KeycloakDistribution {
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--features-disabled=kerberos,device-flow,ciba,impersonation");
    private static final List<String> SHARED = List.of("lib", "providers", "themes");
    private static final Path UNUSED = Path.of("bin", "client");

    private final Path archive;
    private final Path home;

    private KeycloakDistribution(Path archive, Path home) {
        this.archive = archive;
        this.home = home;
    }

    /** The distribution that the build of this module fetched. */
    static KeycloakDistribution of(Project project) throws IOException {
        Path folder = project.infrastructureTarget().resolve("keycloak");
        try (Stream<Path> inside = Files.list(folder)) {
            Path archive = inside.filter(path -> path.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Keycloak in " + folder));
            String name = archive.getFileName().toString().replace(".zip", "");
            return new KeycloakDistribution(archive, folder.resolve(name));
        }
    }

    /** Unpacks it and runs Keycloak's own build step, which every later start saves. Others wait for the first. */
    void prepare(Children children, Path log) throws IOException, InterruptedException {
        Path done = home.resolve(".optimised");
        Files.createDirectories(home);
        try (FileChannel channel =
                        FileChannel.open(home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !madeFrom(archive, done)) {
                Files.deleteIfExists(done);
                unpack();
                build(children, log);
                Files.writeString(done, fingerprint(archive));
            }
        }
    }

    /** Another archive of the same version, or a fetch that was cut short, is unpacked and optimised anew. */
    private static boolean madeFrom(Path archive, Path done) throws IOException {
        return Files.exists(done) && Files.readString(done).equals(fingerprint(archive));
    }

    private static String fingerprint(Path archive) throws IOException {
        return archive.getFileName() + " " + Files.size(archive);
    }

    private void unpack() throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path name = Path.of(entry.getName());
                if (!entry.isDirectory() && name.getNameCount() > 1) {
                    unpack(zip, entry, name.subpath(1, name.getNameCount()));
                }
            }
        }
        for (String folder : SHARED) {
            Files.createDirectories(home.resolve(folder));
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path name) throws IOException {
        Path target = home.resolve(name).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("An archive entry leaves its folder: " + entry.getName());
        }
        if (!name.startsWith(UNUSED)) {
            Files.createDirectories(target.resolveSibling(""));
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void build(Children children, Path log) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Children.java(), "-Xmx512m"));
        words.addAll(entryPoint(home));
        words.add("build");
        words.addAll(BUILD_OPTIONS);
        Process process = children.start(new Children.Command("keycloak-build", words, Map.of(), home, log));
        int result = process.waitFor();
        children.forget(process);
        if (result != 0) {
            throw new IOException("Keycloak's build step failed, see " + log);
        }
    }

    /** A home folder with data of its own that shares the programs of this distribution. */
    void equip(Path instance) throws IOException {
        Files.createDirectories(instance.resolve(Path.of("data", "import")));
        Files.createDirectories(instance.resolve("conf"));
        for (String shared : SHARED) {
            Path link = instance.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, home.resolve(shared));
        }
    }

    /** System properties, class path and main class for a JVM whose Keycloak home is {@code instance}. */
    List<String> entryPoint(Path instance) {
        List<String> words = new ArrayList<>();
        words.add("-Dkc.home.dir=" + instance);
        words.add("-Djboss.server.config.dir=" + instance.resolve("conf"));
        words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        words.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(
                List.of("-cp", home.resolve(Path.of("lib", "quarkus-run.jar")).toString()));
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return words;
    }
}
