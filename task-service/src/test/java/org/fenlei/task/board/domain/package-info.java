@NullMarked
package org.fenlei.task.board.domain;

import org.jspecify.annotations.NullMarked;
