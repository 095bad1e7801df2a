package org.fenlei.kit.event;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Kafka as it looks while it is away: it does not tell how far it is. */
@Alternative
@Singleton
public class SilentBroker extends ConsumerProgress {
    @Inject
    SilentBroker(KafkaAccess kafka, Topics topics) {
        super(kafka, topics);
    }

    @Override
    long lag() {
        throw new IllegalStateException("Kafka does not tell the consumer's lag");
    }
}
