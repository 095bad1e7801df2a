/** What a mail carries on the wire: identity, headers, retries. Pure rules. */
@NullMarked
package org.fenlei.notification.message.domain;

import org.jspecify.annotations.NullMarked;
