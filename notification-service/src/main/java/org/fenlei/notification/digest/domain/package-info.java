/** How the alerts of one recipient become one mail. Pure rules. */
@NullMarked
package org.fenlei.notification.digest.domain;

import org.jspecify.annotations.NullMarked;
