@NullMarked
package org.fenlei.inspection.rectification.domain;

import org.jspecify.annotations.NullMarked;
