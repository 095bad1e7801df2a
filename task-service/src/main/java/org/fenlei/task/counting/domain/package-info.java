/** What an occurrence counts toward, free of any framework. */
@NullMarked
package org.fenlei.task.counting.domain;

import org.jspecify.annotations.NullMarked;
