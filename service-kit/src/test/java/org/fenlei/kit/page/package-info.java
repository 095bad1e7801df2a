@NullMarked
package org.fenlei.kit.page;

import org.jspecify.annotations.NullMarked;
