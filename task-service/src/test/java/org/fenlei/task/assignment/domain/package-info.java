@NullMarked
package org.fenlei.task.assignment.domain;

import org.jspecify.annotations.NullMarked;
