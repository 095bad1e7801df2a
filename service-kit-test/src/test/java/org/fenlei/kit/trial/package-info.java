/** A trial service that uses everything of the kit, and what is shown with it. */
@NullMarked
package org.fenlei.kit.trial;

import org.jspecify.annotations.NullMarked;
