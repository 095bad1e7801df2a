/** Who does what on which day of the played year: no chance in it, only the unit's code and what it has to do. */
@NullMarked
package org.fenlei.local.play.script;

import org.jspecify.annotations.NullMarked;
