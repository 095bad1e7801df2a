package org.fenlei.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.fenlei.kit.KitConfig;

/** Produces the one {@link Clock}, which is also the {@link java.time.InstantSource}. */
@ApplicationScoped
class Clocks {

    @Produces
    @Singleton
    Clock clock(KitConfig config) {
        Clock machine = Clock.system(config.zone());
        return config.clock()
                .offsetFile()
                .<Clock>map(file -> new MovableClock(machine, file))
                .orElse(machine);
    }
}
