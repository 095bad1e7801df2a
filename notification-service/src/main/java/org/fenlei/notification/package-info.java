/** Reminds the right person of every due date, once, whatever breaks. */
@NullMarked
package org.fenlei.notification;

import org.jspecify.annotations.NullMarked;
