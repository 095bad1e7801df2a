/** Unit names in plans: splitting a list of them, and finding each in a directory. */
@NullMarked
package org.fenlei.task.reading.units;

import org.jspecify.annotations.NullMarked;
