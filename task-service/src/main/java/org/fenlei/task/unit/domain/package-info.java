/** Rules of the unit directory, free of any framework. */
@NullMarked
package org.fenlei.task.unit.domain;

import org.jspecify.annotations.NullMarked;
