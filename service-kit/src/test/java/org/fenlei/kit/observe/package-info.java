@NullMarked
package org.fenlei.kit.observe;

import org.jspecify.annotations.NullMarked;
