@NullMarked
package org.fenlei.contracts;

import org.jspecify.annotations.NullMarked;
