/** The task service: units, plans, tasks, obligations, assignments and their progress. */
@NullMarked
package org.fenlei.task;

import org.jspecify.annotations.NullMarked;
