@NullMarked
package org.fenlei.inspection;

import org.jspecify.annotations.NullMarked;
