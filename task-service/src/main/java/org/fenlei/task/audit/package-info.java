/** The audit of this service. */
@NullMarked
package org.fenlei.task.audit;

import org.jspecify.annotations.NullMarked;
