/** Lays out worded letters as HTML with a text alternative. */
@NullMarked
package org.fenlei.notification.mail;

import org.jspecify.annotations.NullMarked;
