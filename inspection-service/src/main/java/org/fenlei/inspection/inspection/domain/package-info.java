/** Rules of an inspection. */
@NullMarked
package org.fenlei.inspection.inspection.domain;

import org.jspecify.annotations.NullMarked;
