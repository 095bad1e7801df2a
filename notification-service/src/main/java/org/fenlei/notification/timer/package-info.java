/** The one thread that looks at the clock. */
@NullMarked
package org.fenlei.notification.timer;

import org.jspecify.annotations.NullMarked;
