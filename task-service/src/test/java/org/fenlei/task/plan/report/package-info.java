@NullMarked
package org.fenlei.task.plan.report;

import org.jspecify.annotations.NullMarked;
