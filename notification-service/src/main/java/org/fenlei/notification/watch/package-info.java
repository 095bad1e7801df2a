/** Watches over every due date: what is heard changes them, the clock fires them. */
@NullMarked
package org.fenlei.notification.watch;

import org.jspecify.annotations.NullMarked;
