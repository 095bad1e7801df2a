@NullMarked
package org.fenlei.kit.calendar;

import org.jspecify.annotations.NullMarked;
