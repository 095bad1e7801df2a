@NullMarked
package org.fenlei.task.reading.duty;

import org.jspecify.annotations.NullMarked;
