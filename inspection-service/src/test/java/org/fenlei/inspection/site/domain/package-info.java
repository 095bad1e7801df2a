@NullMarked
package org.fenlei.inspection.site.domain;

import org.jspecify.annotations.NullMarked;
