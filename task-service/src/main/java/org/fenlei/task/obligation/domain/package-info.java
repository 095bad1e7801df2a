/** What an obligation demands, in which windows, and when it falls due; free of any framework. */
@NullMarked
package org.fenlei.task.obligation.domain;

import org.jspecify.annotations.NullMarked;
