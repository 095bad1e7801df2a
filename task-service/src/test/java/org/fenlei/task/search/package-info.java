@NullMarked
package org.fenlei.task.search;

import org.jspecify.annotations.NullMarked;
