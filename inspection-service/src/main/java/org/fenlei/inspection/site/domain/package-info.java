/** Rules of a site and its certification. */
@NullMarked
package org.fenlei.inspection.site.domain;

import org.jspecify.annotations.NullMarked;
