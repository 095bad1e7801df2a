/** What the domain packages of the task service share. */
@NullMarked
package org.fenlei.task.domain;

import org.jspecify.annotations.NullMarked;
