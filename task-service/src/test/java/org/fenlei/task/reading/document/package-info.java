@NullMarked
package org.fenlei.task.reading.document;

import org.jspecify.annotations.NullMarked;
