@NullMarked
package org.fenlei.inspection.standard;

import org.jspecify.annotations.NullMarked;
