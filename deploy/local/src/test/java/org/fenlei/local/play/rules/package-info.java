/** The second implementation of the rules against the golden cases of the domain. */
@NullMarked
package org.fenlei.local.play.rules;

import org.jspecify.annotations.NullMarked;
