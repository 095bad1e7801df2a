/** What there is to be reminded of, as last heard of. Plain values. */
@NullMarked
package org.fenlei.notification.subject.domain;

import org.jspecify.annotations.NullMarked;
