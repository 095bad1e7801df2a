/** How a plan stands: what its assignments add up to, cut this way and that, and how it came so. */
@NullMarked
package org.fenlei.task.board.domain;

import org.jspecify.annotations.NullMarked;
