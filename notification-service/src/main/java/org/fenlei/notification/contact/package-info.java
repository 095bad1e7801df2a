/** Persons who can be written to, per unit. */
@NullMarked
package org.fenlei.notification.contact;

import org.jspecify.annotations.NullMarked;
