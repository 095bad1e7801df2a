@NullMarked
package org.fenlei.inspection.listing.domain;

import org.jspecify.annotations.NullMarked;
