@NullMarked
package org.fenlei.task.assignment;

import org.jspecify.annotations.NullMarked;
