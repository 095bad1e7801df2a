@NullMarked
package org.fenlei.task.reading.plan;

import org.jspecify.annotations.NullMarked;
