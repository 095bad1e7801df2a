/** What all services share technically, and the little of the domain that is everyone's. */
@NullMarked
package org.fenlei.kit;

import org.jspecify.annotations.NullMarked;
