@NullMarked
package org.fenlei.task.unit.domain;

import org.jspecify.annotations.NullMarked;
