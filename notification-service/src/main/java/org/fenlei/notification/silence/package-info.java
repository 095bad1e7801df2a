/** Times in which alerts are kept back, with a reason and an end. */
@NullMarked
package org.fenlei.notification.silence;

import org.jspecify.annotations.NullMarked;
