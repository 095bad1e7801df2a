/** Sites: the register of what is inspected, and their certification. */
@NullMarked
package org.fenlei.inspection.site;

import org.jspecify.annotations.NullMarked;
