/** Search: finds plans, tasks, obligations and units by parts of their words. */
@NullMarked
package org.fenlei.task.search;

import org.jspecify.annotations.NullMarked;
