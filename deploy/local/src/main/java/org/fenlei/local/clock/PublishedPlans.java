package org.fenlei.local.clock;

import java.io.IOException;

/** Whether a plan has ever been published; from then on the clock only goes forward. */
@FunctionalInterface
public interface PublishedPlans {
    /**
     * @throws IOException if nobody can tell
     */
    boolean any() throws IOException, InterruptedException;
}
