package org.fenlei.kit.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.chore.Chore;
import org.fenlei.kit.time.MachineTime;

/** Forgets stored answers whose time is over. */
@ApplicationScoped
class ForgetAnswers implements Chore {
    private static final boolean NO_MORE = false;

    private final StoredAnswers answers;
    private final MachineTime time;
    private final KitConfig.IdempotencyConfig config;

    @Inject
    ForgetAnswers(StoredAnswers answers, MachineTime time, KitConfig config) {
        this.answers = answers;
        this.time = time;
        this.config = config.idempotency();
    }

    @Override
    public boolean portion() {
        answers.forget(time.now().minus(config.kept()));
        return NO_MORE;
    }
}
