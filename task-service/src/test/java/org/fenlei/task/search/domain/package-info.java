@NullMarked
package org.fenlei.task.search.domain;

import org.jspecify.annotations.NullMarked;
