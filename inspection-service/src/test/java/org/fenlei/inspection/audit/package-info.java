@NullMarked
package org.fenlei.inspection.audit;

import org.jspecify.annotations.NullMarked;
