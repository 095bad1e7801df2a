package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports on the loopback address. */
public final class FreePorts {
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 29_000;

    private FreePorts() {}

    /**
     * Distinct ports that are free now, below those that the system gives to outgoing connections: nothing takes them by
     * chance between now and the moment when somebody listens.
     */
    public static List<Integer> pick(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .distinct()
                .filter(port -> !taken(port))
                .limit(count)
                .boxed()
                .toList();
    }

    /** The first of so many ports in a row that are free now, at {@code from} or a whole number of rows after it. */
    public static int row(int from, int count) {
        return IntStream.iterate(from, first -> first + count)
                .filter(first -> IntStream.range(first, first + count).noneMatch(FreePorts::taken))
                .findFirst()
                .orElseThrow();
    }

    /** Whether something else already listens on this port. */
    public static boolean taken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return false;
        } catch (IOException occupied) {
            return true;
        }
    }
}
