@NullMarked
package org.fenlei.kit.upload;

import org.jspecify.annotations.NullMarked;
