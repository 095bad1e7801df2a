/** Breaks the rules of the house on purpose. */
@NullMarked
package org.fenlei.bad.feature;

import org.jspecify.annotations.NullMarked;
