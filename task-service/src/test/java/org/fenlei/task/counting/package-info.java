@NullMarked
package org.fenlei.task.counting;

import org.jspecify.annotations.NullMarked;
