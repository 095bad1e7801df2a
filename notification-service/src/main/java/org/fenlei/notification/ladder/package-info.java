/** The alert policy as the API shows it. */
@NullMarked
package org.fenlei.notification.ladder;

import org.jspecify.annotations.NullMarked;
