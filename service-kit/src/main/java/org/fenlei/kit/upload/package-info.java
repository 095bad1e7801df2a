/** Files that come with a form. */
@NullMarked
package org.fenlei.kit.upload;

import org.jspecify.annotations.NullMarked;
