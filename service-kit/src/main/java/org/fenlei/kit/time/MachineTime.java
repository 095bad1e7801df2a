package org.fenlei.kit.time;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Real time, which nobody moves: for leases, retries, stored answers and measurements, never for deadlines. */
@Singleton
public final class MachineTime {
    /** Now. */
    public Instant now() {
        return InstantSource.system().instant();
    }
}
