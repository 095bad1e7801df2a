/** Whether the parts fit together: the four services as one system, and the files that deploy them. */
@NullMarked
package org.fenlei.system;

import org.jspecify.annotations.NullMarked;
