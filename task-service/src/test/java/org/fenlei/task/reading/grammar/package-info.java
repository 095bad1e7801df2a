@NullMarked
package org.fenlei.task.reading.grammar;

import org.jspecify.annotations.NullMarked;
