package org.fenlei.local.clock;

import java.util.List;

/** What the services still have to do. */
@FunctionalInterface
public interface Backlogs {
    /** Everything that is not done yet, as {@code service: counter=number}; empty when all services are idle. */
    List<String> outstanding() throws InterruptedException;
}
