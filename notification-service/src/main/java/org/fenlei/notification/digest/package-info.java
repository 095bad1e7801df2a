/** Makes up mails from the alerts that wait. */
@NullMarked
package org.fenlei.notification.digest;

import org.jspecify.annotations.NullMarked;
