@NullMarked
package org.fenlei.task.reading;

import org.jspecify.annotations.NullMarked;
