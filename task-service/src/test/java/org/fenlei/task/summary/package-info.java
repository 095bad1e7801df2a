@NullMarked
package org.fenlei.task.summary;

import org.jspecify.annotations.NullMarked;
