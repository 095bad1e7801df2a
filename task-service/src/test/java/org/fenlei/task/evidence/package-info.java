@NullMarked
package org.fenlei.task.evidence;

import org.jspecify.annotations.NullMarked;
