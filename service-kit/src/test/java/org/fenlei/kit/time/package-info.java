@NullMarked
package org.fenlei.kit.time;

import org.jspecify.annotations.NullMarked;
