package org.fenlei.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.local.infrastructure.Folders;
import org.fenlei.local.infrastructure.PidFile;
import org.fenlei.local.infrastructure.Project;

/** {@code deploy/local/run}: all that local mode writes. */
record RunFolder(Path folder) {

    static RunFolder of(Project project) {
        String named = System.getProperty("fenlei.run", "");
        return new RunFolder(
                named.isEmpty() ? project.root().resolve(Path.of("deploy", "local", "run")) : Path.of(named));
    }

    /** Told to scripts when the system is ready; absent before and afterwards. */
    Path endpoints() {
        return folder.resolve("endpoints.json");
    }

    /** The processes of this run; label {@code launcher} and each service's name. */
    PidFile processes() {
        return new PidFile(folder.resolve("processes"));
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path clockOffset() {
        return data().resolve("clock-offset");
    }

    Path clockAsked() {
        return data().resolve("clock-asked");
    }

    Path secrets() {
        return data().resolve("secrets.properties");
    }

    /** Held as long as the launcher lives; empty if another one holds it. */
    Optional<FileLock> lock() throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock;
    }

    /** Puts the logs of the run before aside, so that each log begins with its run; those of one run are kept. */
    void rotateLogs() throws IOException {
        Path previous = logs().resolve("previous");
        Folders.delete(previous);
        Files.createDirectories(previous);
        try (Stream<Path> logs = Files.list(logs())) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                Files.move(log, previous.resolve(log.getFileName()));
            }
        }
    }

    /** Forgets all data; logs stay. */
    void empty() throws IOException {
        Folders.delete(data());
    }
}
