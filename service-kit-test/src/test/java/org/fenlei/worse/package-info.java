/** Another service, which none may know. */
@NullMarked
package org.fenlei.worse;

import org.jspecify.annotations.NullMarked;
