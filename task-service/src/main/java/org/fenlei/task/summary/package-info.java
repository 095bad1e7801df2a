/** A unit's quarterly and annual summary: drafted from recorded progress, submitted, returned, accepted, printed. */
@NullMarked
package org.fenlei.task.summary;

import org.jspecify.annotations.NullMarked;
