/** Tests of the rules of plans. */
@NullMarked
package org.fenlei.task.plan.domain;

import org.jspecify.annotations.NullMarked;
