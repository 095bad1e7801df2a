package org.fenlei.kit.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.time.MachineTime;
import org.jboss.logging.Logger;

/** Forgets stored answers whose time is over. */
@ApplicationScoped
class ForgetAnswers {
    private static final Logger LOG = Logger.getLogger(ForgetAnswers.class);

    private final StoredAnswers answers;
    private final MachineTime time;
    private final KitConfig config;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fenlei-forget-answers");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    ForgetAnswers(StoredAnswers answers, MachineTime time, KitConfig config) {
        this.answers = answers;
        this.time = time;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void forget() {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            answers.forget(time.now().minus(config.idempotency().kept())));
        } catch (RuntimeException e) {
            LOG.warn("stored answers are not forgotten now", e);
        }
    }
}
