@NullMarked
package org.fenlei.task.merger;

import org.jspecify.annotations.NullMarked;
