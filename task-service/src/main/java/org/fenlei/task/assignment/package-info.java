/** Assignments: one obligation, one responsible unit or joint group, one window. */
@NullMarked
package org.fenlei.task.assignment;

import org.jspecify.annotations.NullMarked;
