@NullMarked
package org.fenlei.task.board;

import org.jspecify.annotations.NullMarked;
