@NullMarked
package org.fenlei.inspection.inspection;

import org.jspecify.annotations.NullMarked;
