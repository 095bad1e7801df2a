package org.fenlei.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.fenlei.local.clock.ClockDesk;

/** One origin on loopback for the four services, the portal page and the clock. */
public final class Gateway implements AutoCloseable {
    private static final int CONNECTIONS = 64;
    /** A page elsewhere whose name was pointed at this machine must not read what loopback protects. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Vertx vertx;
    private final RouteTable routes;
    private final Map<String, HttpProxy> proxies = new HashMap<>();
    private final Portal portal;
    private final ClockDesk clock;

    private Gateway(Vertx vertx, RouteTable routes, Portal portal, ClockDesk clock) {
        this.vertx = vertx;
        this.routes = routes;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Starts listening.
     *
     * @param services port of each service by its name
     */
    public static Gateway start(
            int port, RouteTable routes, Map<String, Integer> services, Portal portal, ClockDesk clock) {
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setWorkerPoolSize(8)
                .setMaxWorkerExecuteTimeUnit(TimeUnit.MINUTES)
                .setMaxWorkerExecuteTime(2)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        Gateway gateway = new Gateway(vertx, routes, portal, clock);
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2_000).setKeepAliveTimeout(20),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        services.forEach((name, servicePort) -> gateway.proxies.put(
                name,
                HttpProxy.reverseProxy(client).origin(servicePort, "127.0.0.1").addInterceptor(new Forwarding(name))));
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(gateway::handle)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return gateway;
    }

    private void handle(HttpServerRequest request) {
        if (!LOOPBACK.contains(request.authority().host())) {
            send(
                    request,
                    new Problem(421, "Misdirected request", "Local mode answers to 127.0.0.1 and localhost only"));
            return;
        }
        Optional<HttpProxy> proxy = routes.service(request.path()).map(proxies::get);
        if (proxy.isPresent()) {
            proxy.get().handle(request);
            return;
        }
        switch (request.path()) {
            case "/" -> send(request, 200, "text/html; charset=utf-8", portal.page());
            case "/local/portal" -> blocking(request, () -> json(200, portal.description()));
            case "/local/status" -> blocking(request, () -> json(200, portal.status()));
            case "/local/mails" -> blocking(request, () -> json(200, portal.mails()));
            case "/local/clock" -> clock(request);
            default -> send(request, new Problem(404, "Not found", "Nothing answers " + request.path()));
        }
    }

    private void clock(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.GET)) {
            blocking(request, () -> answer(clock.get()));
        } else if (request.method().equals(HttpMethod.PUT)) {
            request.body()
                    .onSuccess(body -> blocking(request, () -> answer(clock.put(body.getBytes()))))
                    .onFailure(e -> send(request, new Problem(400, "Unreadable", "The body could not be read")));
        } else {
            send(request, new Problem(405, "Method not allowed", "GET tells the clock, PUT moves it"));
        }
    }

    private record Reply(int status, String type, String body) {}

    private static Reply json(int status, Map<String, ?> body) {
        return new Reply(status, "application/json", Json.write(body));
    }

    private static Reply answer(ClockDesk.Answer answer) {
        String type = answer.accepted() ? "application/json" : Problem.TYPE;
        return new Reply(answer.status(), type, Json.write(answer.body()));
    }

    private void blocking(HttpServerRequest request, Callable<Reply> work) {
        Future<Reply> reply = vertx.executeBlocking(work, false);
        reply.onSuccess(done -> send(request, done.status(), done.type(), done.body()))
                .onFailure(e -> send(request, new Problem(503, "Not possible now", String.valueOf(e.getMessage()))));
    }

    private static void send(HttpServerRequest request, Problem problem) {
        send(request, problem.status(), Problem.TYPE, problem.json());
    }

    private static void send(HttpServerRequest request, int status, String type, String body) {
        HttpServerResponse response = request.response().setStatusCode(status);
        response.putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY");
        response.end(Buffer.buffer(body));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
