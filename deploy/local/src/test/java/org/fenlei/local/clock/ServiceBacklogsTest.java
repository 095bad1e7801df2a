package org.fenlei.local.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceBacklogsTest {
    private static HttpServer answering(int status, String body) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/backlog", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
                exchange.getResponseBody().write(body.getBytes(UTF_8));
            }
        });
        server.start();
        return server;
    }

    private static URI base(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void tellsEveryCounterThatIsNotZeroAndWhoDoesNotAnswer() throws Exception {
        HttpServer idle = answering(200, "{\"outbox\":0,\"lag\":0}");
        HttpServer busy = answering(200, "{\"outbox\":0,\"lag\":4,\"clock\":\"2023-03-31T09:00:00+08:00\"}");
        HttpServer broken = answering(500, "{}");
        URI gone = URI.create("http://127.0.0.1:1");

        Map<String, URI> services =
                Map.of("ledger", base(idle), "task", base(busy), "inspection", base(broken), "notification", gone);

        assertThat(new ServiceBacklogs(HttpClient.newHttpClient(), services).outstanding())
                .containsExactly("inspection: status=500", "notification: not answering", "task: lag=4");
        for (HttpServer server : new HttpServer[] {idle, busy, broken}) {
            server.stop(0);
        }
    }
}
