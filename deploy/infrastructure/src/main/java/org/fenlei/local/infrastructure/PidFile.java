package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The processes that belong to one installation, kept on disk so that a start after a crash can end what was left
 * behind. A process counts as ours only if its id and its start time are the recorded ones: the operating system uses
 * ids again. What it executes is no mark, because a wrapper may have replaced itself since.
 */
public final class PidFile {
    private static final Duration CLOCK_JITTER = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    /** One recorded process. */
    public record Entry(long pid, Instant started, String label) {
        static Entry of(String label, ProcessHandle process) {
            return new Entry(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), label);
        }

        static Stream<Entry> parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                return Stream.empty();
            }
            Instant started = Instant.ofEpochMilli(Long.parseLong(cells[1]));
            return Stream.of(new Entry(Long.parseLong(cells[0]), started, cells[2]));
        }

        String line() {
            return pid + "\t" + started.toEpochMilli() + "\t" + label;
        }

        /** The process, if it still runs and is the one that was recorded. */
        public Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::same);
        }

        private boolean same(ProcessHandle process) {
            Entry now = of(label, process);
            Duration apart = Duration.between(started, now.started()).abs();
            return apart.compareTo(CLOCK_JITTER) <= 0;
        }
    }

    /** Records a process that was just started. */
    public synchronized void add(String label, ProcessHandle process) throws IOException {
        List<Entry> entries = new ArrayList<>(entries());
        entries.add(Entry.of(label, process));
        write(entries);
    }

    /** Records a process unless it is recorded already, and forgets those that have ended. */
    public synchronized void ensure(String label, ProcessHandle process) throws IOException {
        List<Entry> entries = new ArrayList<>(entries());
        entries.removeIf(
                entry -> entry.pid() == process.pid() || entry.process().isEmpty());
        entries.add(Entry.of(label, process));
        write(entries);
    }

    /** Forgets a process that has ended. */
    public synchronized void remove(long pid) throws IOException {
        write(entries().stream().filter(entry -> entry.pid() != pid).toList());
    }

    /** What is recorded, in the order of starting. */
    public synchronized List<Entry> entries() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream().flatMap(Entry::parse).toList();
    }

    /** Ends every recorded process that still runs but this one, last started first, and forgets them all. */
    public synchronized List<Entry> reap() throws IOException, InterruptedException {
        long self = ProcessHandle.current().pid();
        List<Entry> newestFirst = new ArrayList<>(entries());
        newestFirst.removeIf(entry -> entry.pid() == self || entry.process().isEmpty());
        Collections.reverse(newestFirst);
        newestFirst.forEach(entry -> entry.process().ifPresent(ProcessHandle::destroy));
        long end = System.nanoTime() + GRACE.toNanos();
        for (Entry entry : newestFirst) {
            Optional<ProcessHandle> process = entry.process();
            if (process.isPresent()) {
                awaitEnd(process.get(), Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        }
        write(entries().stream().filter(entry -> entry.pid() == self).toList());
        return newestFirst;
    }

    private static void awaitEnd(ProcessHandle process, Duration grace) throws InterruptedException {
        try {
            process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for process " + process.pid(), e);
        }
    }

    private void write(List<Entry> entries) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, entries.stream().map(Entry::line).toList());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
