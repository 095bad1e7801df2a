@NullMarked
package org.fenlei.kit.write;

import org.jspecify.annotations.NullMarked;
