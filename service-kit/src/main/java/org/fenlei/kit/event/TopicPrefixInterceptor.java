package org.fenlei.kit.event;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the installation's topic prefix before the topics that a service says it listens to. */
@Priority(Priorities.APPLICATION + 100)
public class TopicPrefixInterceptor implements ConfigSourceInterceptor {
    static final String TOPICS = "mp.messaging.incoming.fenlei-events.topics";
    private static final String PREFIX = "fenlei.topic-prefix";
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        @Nullable ConfigValue value = context.proceed(name);
        if (value == null || value.getValue() == null || !name.equals(TOPICS)) {
            return value;
        }
        @Nullable ConfigValue prefix = context.proceed(PREFIX);
        if (prefix == null || prefix.getValue() == null || prefix.getValue().isBlank()) {
            return value;
        }
        return value.withValue(prefixed(value.getValue(), prefix.getValue().strip()));
    }

    private static String prefixed(String topics, String prefix) {
        return Arrays.stream(topics.split(","))
                .map(String::strip)
                .map(topic -> topic.startsWith(prefix) ? topic : prefix + topic)
                .collect(Collectors.joining(","));
    }
}
