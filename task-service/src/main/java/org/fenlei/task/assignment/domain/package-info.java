/** How assignments open, count up and are judged; free of any framework. */
@NullMarked
package org.fenlei.task.assignment.domain;

import org.jspecify.annotations.NullMarked;
