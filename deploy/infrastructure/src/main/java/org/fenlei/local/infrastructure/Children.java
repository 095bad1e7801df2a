package org.fenlei.local.infrastructure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts child processes so that none of them can be forgotten: each is in the pid file before it is of any use. Each
 * gets a session of its own, so that Ctrl-C at the terminal reaches the parent only, which then stops them in order.
 */
public final class Children {
    private static final List<String> SESSION =
            Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();

    private final PidFile pids;

    public Children(PidFile pids) {
        this.pids = pids;
    }

    /**
     * What to run.
     *
     * @param label name in the pid file and in messages
     * @param environment added to the environment of this process
     * @param directory working directory
     * @param log file that gets standard output and error, appended
     */
    public record Command(
            String label, List<String> words, Map<String, String> environment, Path directory, Path log) {}

    /** The JVM that runs this code, for children. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts a process and records it. */
    public Process start(Command command) throws IOException {
        Files.createDirectories(command.directory());
        Files.createDirectories(command.log().toAbsolutePath().getParent());
        List<String> words = new ArrayList<>(SESSION);
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(command.directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        Process process = builder.start();
        pids.add(command.label(), process.toHandle());
        return process;
    }

    /** Asks a process to end, forces it after the grace, and forgets it. */
    public void stop(Process process, Duration grace) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        pids.remove(process.pid());
    }

    /** Forgets a process that ended by itself. */
    public void forget(Process process) throws IOException {
        pids.remove(process.pid());
    }
}
