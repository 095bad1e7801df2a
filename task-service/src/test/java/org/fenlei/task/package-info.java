@NullMarked
package org.fenlei.task;

import org.jspecify.annotations.NullMarked;
