/** Breaks the rules of the house on purpose. */
@NullMarked
package org.fenlei.bad.feature.domain;

import org.jspecify.annotations.NullMarked;
