@NullMarked
package org.fenlei.kit.list;

import org.jspecify.annotations.NullMarked;
