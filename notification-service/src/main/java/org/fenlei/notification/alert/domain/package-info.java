/** One reminder of one subject to one recipient, and what makes it unique. Pure rules. */
@NullMarked
package org.fenlei.notification.alert.domain;

import org.jspecify.annotations.NullMarked;
