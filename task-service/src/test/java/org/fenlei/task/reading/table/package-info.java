@NullMarked
package org.fenlei.task.reading.table;

import org.jspecify.annotations.NullMarked;
