/** Units and groups: the directory of who can be made responsible. */
@NullMarked
package org.fenlei.task.unit;

import org.jspecify.annotations.NullMarked;
