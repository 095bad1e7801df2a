/** Hands mails over to the mail server, once each. */
@NullMarked
package org.fenlei.notification.message;

import org.jspecify.annotations.NullMarked;
