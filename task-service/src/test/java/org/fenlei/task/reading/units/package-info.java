@NullMarked
package org.fenlei.task.reading.units;

import org.jspecify.annotations.NullMarked;
