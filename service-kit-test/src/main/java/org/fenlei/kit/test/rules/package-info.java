/** The rules of the house as tests, written as allow-lists; each is proven to fire by a deliberately bad class. */
@NullMarked
package org.fenlei.kit.test.rules;

import org.jspecify.annotations.NullMarked;
