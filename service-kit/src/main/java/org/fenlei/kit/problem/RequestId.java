package org.fenlei.kit.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.fenlei.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** The name of one request in answers, logs and the audit trail: the caller's {@code X-Request-Id}, or a new one. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{8,128}");
    private static final String KEY = RequestId.class.getName();

    private RequestId() {}

    public static String of(RoutingContext context) {
        @Nullable String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        @Nullable String told = context.request().getHeader(HEADER);
        String id =
                told != null && SANE.matcher(told).matches() ? told : Ids.next().toString();
        context.put(KEY, id);
        return id;
    }
}
