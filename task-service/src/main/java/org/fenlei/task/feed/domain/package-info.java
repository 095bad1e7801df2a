/** What a calendar shows of an assignment, free of any framework. */
@NullMarked
package org.fenlei.task.feed.domain;

import org.jspecify.annotations.NullMarked;
