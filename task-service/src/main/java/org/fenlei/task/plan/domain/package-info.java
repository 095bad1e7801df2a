/** Rules of plans, free of any framework. */
@NullMarked
package org.fenlei.task.plan.domain;

import org.jspecify.annotations.NullMarked;
