@NullMarked
package org.fenlei.task.unit;

import org.jspecify.annotations.NullMarked;
