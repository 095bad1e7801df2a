@NullMarked
package org.fenlei.kit.domain;

import org.jspecify.annotations.NullMarked;
