/** A subject with a due date, and how facts heard about it change what is watched. Pure rules. */
@NullMarked
package org.fenlei.notification.watch.domain;

import org.jspecify.annotations.NullMarked;
