@NullMarked
package org.fenlei.task.feed.domain;

import org.jspecify.annotations.NullMarked;
