/** Text as officials type it, made comparable: blanks dropped, full and half width made one, places remembered. */
@NullMarked
package org.fenlei.task.reading.text;

import org.jspecify.annotations.NullMarked;
