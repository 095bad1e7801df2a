/** Who changed what in this service. */
@NullMarked
package org.fenlei.notification.audit;

import org.jspecify.annotations.NullMarked;
