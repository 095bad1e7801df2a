package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For features that wait after a start until what was told meanwhile has taken effect. */
@ApplicationScoped
public class ConsumerLag {
    private final ConsumerProgress progress;

    @Inject
    ConsumerLag(ConsumerProgress progress) {
        this.progress = progress;
    }

    /**
     * Events that are on the topics and have not taken effect in this service.
     *
     * @throws IllegalStateException if Kafka does not tell
     */
    public long events() {
        return progress.lag();
    }
}
