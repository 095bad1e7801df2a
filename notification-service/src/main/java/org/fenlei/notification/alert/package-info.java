/** Alerts: one reminder of one subject to one recipient. */
@NullMarked
package org.fenlei.notification.alert;

import org.jspecify.annotations.NullMarked;
