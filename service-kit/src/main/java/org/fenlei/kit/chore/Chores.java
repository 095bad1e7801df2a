package org.fenlei.kit.chore;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.time.BackgroundTimer;
import org.jboss.logging.Logger;

/** The one thread that does the chores, by machine time. A fault of one keeps none of the others, and is tried again. */
@ApplicationScoped
class Chores {
    private static final Logger LOG = Logger.getLogger(Chores.class);

    private final List<Chore> chores;
    private final KitConfig.ChoresConfig config;
    private final ScheduledExecutorService timer = BackgroundTimer.named("fenlei-chores");

    @Inject
    Chores(@All List<Chore> chores, KitConfig config) {
        this.chores = chores;
        this.config = config.chores();
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(
                () -> chores.forEach(this::run),
                config.first().toMillis(),
                config.every().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void run(Chore chore) {
        try {
            boolean more = true;
            while (more && !timer.isShutdown()) {
                more = QuarkusTransaction.requiringNew().call(chore::portion);
            }
        } catch (RuntimeException fault) {
            LOG.warn("a chore is not done now; it is tried again", fault);
        }
    }
}
