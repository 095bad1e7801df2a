/** Standards, sites, inspections, rectifications, red and black lists. */
@NullMarked
package org.fenlei.inspection;

import org.jspecify.annotations.NullMarked;
