/** Calendar feeds: a unit's deadlines in the calendar programs of its people. */
@NullMarked
package org.fenlei.task.feed;

import org.jspecify.annotations.NullMarked;
