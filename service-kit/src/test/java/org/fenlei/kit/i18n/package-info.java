@NullMarked
package org.fenlei.kit.i18n;

import org.jspecify.annotations.NullMarked;
