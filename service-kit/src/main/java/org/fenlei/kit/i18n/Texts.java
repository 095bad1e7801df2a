package org.fenlei.kit.i18n;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Texts in the language of the request; outside a request in Chinese. */
@ApplicationScoped
public class Texts {
    private final CurrentVertxRequest request;

    @Inject
    Texts(CurrentVertxRequest request) {
        this.request = request;
    }

    public Language language() {
        if (!Arc.container().requestContext().isActive()) {
            return Language.ZH;
        }
        @Nullable RoutingContext current = request.getCurrent();
        return current == null ? Language.ZH : Language.of(current.request().getHeader("Accept-Language"));
    }

    public boolean english() {
        return language() == Language.EN;
    }

    public String pick(String zh, String en) {
        return language().pick(zh, en);
    }
}
