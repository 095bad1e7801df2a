/** Later due dates: asked for by units, granted or refused by the district. */
@NullMarked
package org.fenlei.task.extension;

import org.jspecify.annotations.NullMarked;
