/** Inspections: what was seen at a site, scored against a standard. */
@NullMarked
package org.fenlei.inspection.inspection;

import org.jspecify.annotations.NullMarked;
