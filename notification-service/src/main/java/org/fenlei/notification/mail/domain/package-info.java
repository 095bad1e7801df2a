/** The words of a mail, in Chinese and English. Pure rules. */
@NullMarked
package org.fenlei.notification.mail.domain;

import org.jspecify.annotations.NullMarked;
