package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void tellsATakenPortFromAFreeOne() throws Exception {
        int free = FreePorts.pick(1).get(0);
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePorts.taken(holder.getLocalPort())).isTrue();
            assertThat(FreePorts.taken(free)).isFalse();
        }
    }

    @Test
    void staysBelowThePortsOfOutgoingConnections() {
        assertThat(FreePorts.pick(50)).hasSize(50).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
    }
}
