@NullMarked
package org.fenlei.kit.test.rules;

import org.jspecify.annotations.NullMarked;
