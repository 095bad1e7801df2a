/** What proves a report or a request. */
@NullMarked
package org.fenlei.task.evidence;

import org.jspecify.annotations.NullMarked;
