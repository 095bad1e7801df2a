@NullMarked
package org.fenlei.task.extension;

import org.jspecify.annotations.NullMarked;
