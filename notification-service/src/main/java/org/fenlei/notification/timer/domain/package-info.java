/** How work of the timers rests. */
@NullMarked
package org.fenlei.notification.timer.domain;

import org.jspecify.annotations.NullMarked;
