/** Documents as people print and sign them. */
@NullMarked
package org.fenlei.kit.print;

import org.jspecify.annotations.NullMarked;
