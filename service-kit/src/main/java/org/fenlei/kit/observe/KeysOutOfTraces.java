package org.fenlei.kit.observe;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links that stand for a token carry their secret in the question: it opens what it opens to whoever reads a collector's
 * spans, too, so it is taken out before a span goes anywhere.
 */
@Singleton
class KeysOutOfTraces implements SpanProcessor {
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final Pattern KEY = Pattern.compile("(^|&)key=[^&]*");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        @Nullable String query = span.getAttribute(QUERY);
        if (query != null && query.contains("key=")) {
            span.setAttribute(QUERY, KEY.matcher(query).replaceAll("$1key=REDACTED"));
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // an ended span is not changed any more
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
