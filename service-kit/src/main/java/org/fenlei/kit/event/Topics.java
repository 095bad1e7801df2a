package org.fenlei.kit.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenlei.contracts.Contracts;
import org.fenlei.kit.KitConfig;
import org.jboss.logging.Logger;

/** All topics: named in one place, and there before anything consumes them. */
@ApplicationScoped
class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int ATTEMPTS = 5;

    private final KafkaAccess kafka;
    private final KitConfig config;
    private final String service;
    private final Optional<String> listenedTo;

    @Inject
    Topics(
            KafkaAccess kafka,
            KitConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = TopicPrefixInterceptor.TOPICS) Optional<String> listenedTo) {
        this.kafka = kafka;
        this.config = config;
        this.service = service;
        this.listenedTo = listenedTo;
    }

    /** The topic's name in this installation. */
    String named(String topic) {
        return config.topicPrefix().orElse("") + topic;
    }

    /** Where this service puts events that it cannot read or must refuse. */
    String deadLetters() {
        return named("fenlei.dead-letter." + service);
    }

    /** The topics that this service listens to, by their names in this installation. */
    List<String> listenedTo() {
        return listenedTo.stream()
                .flatMap(topics -> Arrays.stream(topics.split(",")))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    /** The consumer group of this service. */
    String group() {
        return named(service);
    }

    void create(@Observes @Priority(100) StartupEvent event) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                awaitAll(kafka.admin().createTopics(topics()).values());
                return;
            } catch (ExecutionException e) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException("Kafka does not create the topics", e.getCause());
                }
                LOG.warnf("Kafka does not create the topics yet: %s", e.getCause());
            }
        }
    }

    private static void awaitAll(Map<String, KafkaFuture<Void>> created)
            throws ExecutionException, InterruptedException {
        for (KafkaFuture<Void> topic : created.values()) {
            try {
                topic.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private List<NewTopic> topics() {
        List<NewTopic> topics = new java.util.ArrayList<>();
        Contracts.topics().forEach(topic -> topics.add(topic(named(topic), Contracts.compacted(topic))));
        topics.add(topic(deadLetters(), false));
        return topics;
    }

    private NewTopic topic(String name, boolean compacted) {
        Map<String, String> settings = new HashMap<>();
        settings.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
        if (compacted) {
            settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        }
        return new NewTopic(
                        name,
                        Optional.of(config.topics().partitions()),
                        config.topics().replication())
                .configs(settings);
    }
}
