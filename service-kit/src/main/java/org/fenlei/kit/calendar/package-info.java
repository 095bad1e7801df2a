/** The read copy of the work calendar that every service keeps. */
@NullMarked
package org.fenlei.kit.calendar;

import org.jspecify.annotations.NullMarked;
