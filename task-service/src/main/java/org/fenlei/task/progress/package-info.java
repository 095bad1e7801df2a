/** Progress reports: what units report by hand. */
@NullMarked
package org.fenlei.task.progress;

import org.jspecify.annotations.NullMarked;
