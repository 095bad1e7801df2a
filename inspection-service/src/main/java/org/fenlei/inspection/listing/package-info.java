/** List editions: red and black lists of a period, drawn up by rule. */
@NullMarked
package org.fenlei.inspection.listing;

import org.jspecify.annotations.NullMarked;
