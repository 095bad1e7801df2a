/** What is looked for, how it is compared, and where it was found. */
@NullMarked
package org.fenlei.task.search.domain;

import org.jspecify.annotations.NullMarked;
