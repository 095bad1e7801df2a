@NullMarked
package org.fenlei.inspection.site;

import org.jspecify.annotations.NullMarked;
