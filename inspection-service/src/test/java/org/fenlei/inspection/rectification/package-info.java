@NullMarked
package org.fenlei.inspection.rectification;

import org.jspecify.annotations.NullMarked;
