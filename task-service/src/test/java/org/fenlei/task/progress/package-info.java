@NullMarked
package org.fenlei.task.progress;

import org.jspecify.annotations.NullMarked;
