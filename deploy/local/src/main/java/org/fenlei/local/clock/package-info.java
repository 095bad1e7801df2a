/** The clock that local mode can move, and the settling of all services after a move. */
@NullMarked
package org.fenlei.local.clock;

import org.jspecify.annotations.NullMarked;
