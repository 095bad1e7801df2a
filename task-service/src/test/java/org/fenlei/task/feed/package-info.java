@NullMarked
package org.fenlei.task.feed;

import org.jspecify.annotations.NullMarked;
