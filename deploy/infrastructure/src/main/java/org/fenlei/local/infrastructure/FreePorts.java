package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ports on the loopback address. */
public final class FreePorts {
    private FreePorts() {}

    /** Distinct ports that are free now. */
    public static List<Integer> pick(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
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
