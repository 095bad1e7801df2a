package org.fenlei.task.reading.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads files in a heap of which all but a given part is occupied: what is read or refused here needs no more than that
 * part, garbage and all. Run in a process of its own; prints a line for each file.
 */
public final class HeapBound {
    private static final int MEBIBYTE = 1 << 20;

    private HeapBound() {}

    /**
     * Reads files.
     *
     * @param arguments how many MiB are left free beside each file, then the files
     */
    public static void main(String[] arguments) throws IOException {
        DocumentFuzz.fuzzerInitialize();
        long free = Long.parseLong(arguments[0]) * MEBIBYTE;
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            byte[] content = Files.readAllBytes(Path.of(file));
            List<byte[]> ballast = allBut(free);
            System.out.println(Path.of(file).getFileName() + "\t" + measured(content));
            ballast.clear();
        }
    }

    /** Milliseconds of processor time, garbage collection too, and what came of it. */
    private static String measured(byte[] content) {
        long start = processorTime();
        String outcome = outcome(content);
        return TimeUnit.NANOSECONDS.toMillis(processorTime() - start) + "\t" + outcome;
    }

    private static String outcome(byte[] content) {
        try {
            return DocumentFuzz.outcome(content);
        } catch (Throwable finding) { // running out of memory is what is looked for
            return "FINDING " + finding;
        }
    }

    private static List<byte[]> allBut(long free) {
        System.gc();
        var ballast = new ArrayList<byte[]>();
        for (Runtime heap = Runtime.getRuntime(); heap.maxMemory() - heap.totalMemory() + heap.freeMemory() > free; ) {
            ballast.add(new byte[MEBIBYTE]);
        }
        return ballast;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
