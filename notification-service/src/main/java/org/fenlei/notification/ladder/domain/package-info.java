/** When a watched subject calls for a reminder, and whom it addresses. Pure rules. */
@NullMarked
package org.fenlei.notification.ladder.domain;

import org.jspecify.annotations.NullMarked;
