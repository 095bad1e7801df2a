package org.fenlei.local.infrastructure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The infrastructure that all test JVMs of a build share: the first that asks starts it in a process of its own, which
 * stops everything when the last build that asked has ended. This class and {@link Endpoints} need nothing but the JDK
 * and Jackson; the broker's libraries stay out of the tests' class path.
 */
public final class TestInfrastructure {
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    private final Project project;
    private final SharedFolder shared;

    private TestInfrastructure(Project project) {
        this.project = project;
        this.shared = SharedFolder.of(project);
    }

    /** Its endpoints; starts it, and waits until it is ready, where this is the first call of the build. */
    public static Endpoints obtain() {
        try {
            return new TestInfrastructure(Project.locate()).endpoints();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the infrastructure was starting", e);
        }
    }

    private Endpoints endpoints() throws IOException, InterruptedException {
        Files.createDirectories(shared.folder());
        try (FileChannel channel =
                        FileChannel.open(shared.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IOException("Lost the lock " + shared.lock());
            }
            shared.watchers().ensure("build", build());
            Optional<Endpoints> running = shared.running();
            return running.isPresent() ? running.get() : start();
        }
    }

    /** The build that this JVM works for: Maven if it was forked by it, else this JVM. */
    private static ProcessHandle build() {
        ProcessHandle self = ProcessHandle.current();
        for (Optional<ProcessHandle> at = self.parent();
                at.isPresent();
                at = at.get().parent()) {
            String line = at.get().info().commandLine().orElse("");
            if (line.contains("org.codehaus.plexus.classworlds.launcher.Launcher")) {
                return at.get();
            }
        }
        return self;
    }

    /** What fails to start, as when another program takes one of its ports, is tried again on others. */
    private Endpoints start() throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            shared.processes().reap();
            try {
                return started();
            } catch (NotStarted e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static final class NotStarted extends IOException {
        private static final long serialVersionUID = 1L;

        NotStarted(String log) {
            super("The tests' infrastructure did not start:\n" + log);
        }
    }

    private Endpoints started() throws IOException, InterruptedException {
        Path log = shared.folder().resolve("infrastructure.log");
        Process process = new ProcessBuilder(command())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Waiting.until("The start of the tests' infrastructure (see " + log + ")", START_LIMIT, () -> {
            if (!process.isAlive()) {
                throw new NotStarted(Files.readString(log));
            }
            return shared.running().isPresent();
        });
        return shared.running().orElseThrow();
    }

    private List<String> command() {
        return List.of(
                Children.java(),
                "-Xms32m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfenlei.root=" + project.root(),
                "-cp",
                project.infrastructureClassPath(),
                TestInfrastructureMain.class.getName(),
                shared.folder().toString());
    }
}
