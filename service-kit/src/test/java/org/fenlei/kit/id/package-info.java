@NullMarked
package org.fenlei.kit.id;

import org.jspecify.annotations.NullMarked;
