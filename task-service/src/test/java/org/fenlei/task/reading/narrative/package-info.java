@NullMarked
package org.fenlei.task.reading.narrative;

import org.jspecify.annotations.NullMarked;
