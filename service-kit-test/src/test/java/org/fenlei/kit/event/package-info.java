/** What happens without a mechanism of the kit. */
@NullMarked
package org.fenlei.kit.event;

import org.jspecify.annotations.NullMarked;
