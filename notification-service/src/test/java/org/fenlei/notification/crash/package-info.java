/** The packaged service as a process of its own, which is killed. */
@NullMarked
package org.fenlei.notification.crash;

import org.jspecify.annotations.NullMarked;
