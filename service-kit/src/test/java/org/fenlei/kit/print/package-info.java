@NullMarked
package org.fenlei.kit.print;

import org.jspecify.annotations.NullMarked;
