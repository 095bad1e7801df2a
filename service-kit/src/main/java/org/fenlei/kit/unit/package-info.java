/** The read copy of the unit directory that every service keeps. */
@NullMarked
package org.fenlei.kit.unit;

import org.jspecify.annotations.NullMarked;
