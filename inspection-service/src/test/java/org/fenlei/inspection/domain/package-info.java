@NullMarked
package org.fenlei.inspection.domain;

import org.jspecify.annotations.NullMarked;
