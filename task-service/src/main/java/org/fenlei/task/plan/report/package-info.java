/** The report on an imported document as a page. */
@NullMarked
package org.fenlei.task.plan.report;

import org.jspecify.annotations.NullMarked;
