/**
 * Reads an official plan document into a {@link org.fenlei.task.reading.PlanDraft}: tasks, checkable obligations,
 * questions and an account of every source line. Pure: no database, no clock, no framework; the same bytes, directory
 * and year always give the same draft with the same local keys.
 */
@NullMarked
package org.fenlei.task.reading;

import org.jspecify.annotations.NullMarked;
