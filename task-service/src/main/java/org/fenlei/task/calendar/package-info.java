/** The work calendar: statutory holidays and make-up working days, by year. */
@NullMarked
package org.fenlei.task.calendar;

import org.jspecify.annotations.NullMarked;
