package org.fenlei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalPortsTest {
    @Test
    void namesEveryTakenPortAndItsUserAndAWayOut() {
        String message = new LocalPorts(8080)
                .conflict(port -> port == 8082 || port == 8085)
                .orElseThrow();

        assertThat(message)
                .contains("Port 8082 (ledger-service) is taken")
                .contains("端口 8085（Keycloak）已被占用")
                .contains("--port-base 9080")
                .doesNotContain("8081");
    }

    @Test
    void saysNothingWhenAllAreFree() {
        assertThat(new LocalPorts(8080).conflict(port -> false)).isEmpty();
    }

    @Test
    void countsAllPortsFromTheBase() {
        LocalPorts ports = new LocalPorts(9000);

        assertThat(ports.service(Service.TASK)).isEqualTo(9001);
        assertThat(ports.service(Service.NOTIFICATION)).isEqualTo(9004);
        assertThat(ports.infrastructure().keycloak()).isEqualTo(9005);
        assertThat(ports.infrastructure().inbox()).isEqualTo(9009);
    }
}
