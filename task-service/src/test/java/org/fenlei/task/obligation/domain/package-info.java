@NullMarked
package org.fenlei.task.obligation.domain;

import org.jspecify.annotations.NullMarked;
