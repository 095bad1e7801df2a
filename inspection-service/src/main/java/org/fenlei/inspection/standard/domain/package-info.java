/** Rules of a standard. */
@NullMarked
package org.fenlei.inspection.standard.domain;

import org.jspecify.annotations.NullMarked;
