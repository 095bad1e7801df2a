/** What small scripts lead to. */
@NullMarked
package org.fenlei.local.play.expectation;

import org.jspecify.annotations.NullMarked;
