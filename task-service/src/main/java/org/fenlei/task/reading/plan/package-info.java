/** The way in: from a file to a draft. Ties the other packages together and knows nothing that they do not. */
@NullMarked
package org.fenlei.task.reading.plan;

import org.jspecify.annotations.NullMarked;
