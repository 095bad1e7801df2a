/** Boards: required, counted, status and pace per unit and per task. */
@NullMarked
package org.fenlei.task.board;

import org.jspecify.annotations.NullMarked;
