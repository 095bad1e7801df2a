/** Plans: import of a plan document, its questions, its publication. */
@NullMarked
package org.fenlei.task.plan;

import org.jspecify.annotations.NullMarked;
