/** Views of a plan: the board with its trend, the year as a heat map, and both board and duties as sheets. */
@NullMarked
package org.fenlei.task.board;

import org.jspecify.annotations.NullMarked;
