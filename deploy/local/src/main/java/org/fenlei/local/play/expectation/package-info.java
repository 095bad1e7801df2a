/** What a played year must lead to, calculated from its script alone. */
@NullMarked
package org.fenlei.local.play.expectation;

import org.jspecify.annotations.NullMarked;
