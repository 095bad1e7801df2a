@NullMarked
package org.fenlei.task.plan;

import org.jspecify.annotations.NullMarked;
