package org.fenlei.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.fenlei.kit.domain.RollPolicy;

/** What the task service can be told. */
@ConfigMapping(prefix = "fenlei.task")
public interface TaskConfig {

    /** Where due dates go that are no working days; legal deadlines stay. A plan in force keeps the rule it has. */
    @WithDefault("NONE")
    RollPolicy rollPolicy();

    /** How many assignments are written in one statement when a plan is published. */
    @WithDefault("2000")
    int openingBatch();
}
