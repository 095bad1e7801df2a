/** Who can be written to, and what a unit list says about it. Pure rules. */
@NullMarked
package org.fenlei.notification.contact.domain;

import org.jspecify.annotations.NullMarked;
