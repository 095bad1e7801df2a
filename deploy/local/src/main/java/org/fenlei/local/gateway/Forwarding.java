package org.fenlei.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;

/** Tells a service who asked and under which origin; whatever a client claims about that is dropped. */
final class Forwarding implements ProxyInterceptor {
    private final String service;

    Forwarding(String service) {
        this.service = service;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest original = request.proxiedRequest();
        request.setAuthority(original.authority());
        replace(request.headers(), original);
        return context.sendRequest().recover(unreachable -> Future.succeededFuture(unavailable(request)));
    }

    private static void replace(MultiMap headers, HttpServerRequest original) {
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("forwarded") || lower.startsWith("x-forwarded-") || lower.equals("x-real-ip")) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", original.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        headers.set("X-Forwarded-Host", original.authority().toString());
        headers.set("X-Forwarded-Port", Integer.toString(original.localAddress().port()));
    }

    private ProxyResponse unavailable(ProxyRequest request) {
        Problem problem = new Problem(503, "Service unavailable", service + "-service does not answer now");
        return request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.TYPE)
                .putHeader("Retry-After", "2")
                .setBody(Body.body(Buffer.buffer(problem.json())));
    }
}
