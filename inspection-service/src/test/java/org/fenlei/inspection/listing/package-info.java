@NullMarked
package org.fenlei.inspection.listing;

import org.jspecify.annotations.NullMarked;
