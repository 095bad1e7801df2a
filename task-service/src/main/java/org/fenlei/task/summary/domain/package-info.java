/** The quarterly and annual summary of a unit: its figures, its words, its states; free of any framework. */
@NullMarked
package org.fenlei.task.summary.domain;

import org.jspecify.annotations.NullMarked;
