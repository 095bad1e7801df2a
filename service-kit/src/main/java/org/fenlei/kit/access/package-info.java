/** Who is calling and which units they may see; the one place where unit scope is decided. */
@NullMarked
package org.fenlei.kit.access;

import org.jspecify.annotations.NullMarked;
