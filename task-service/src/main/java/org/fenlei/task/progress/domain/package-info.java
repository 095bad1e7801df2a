/** Rules of progress reports, free of any framework. */
@NullMarked
package org.fenlei.task.progress.domain;

import org.jspecify.annotations.NullMarked;
