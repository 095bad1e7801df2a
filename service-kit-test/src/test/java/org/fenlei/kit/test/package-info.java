/** Whether the test kit keeps its promises. */
@NullMarked
package org.fenlei.kit.test;

import org.jspecify.annotations.NullMarked;
