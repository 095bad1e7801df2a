/** Rectifications: findings that have to be put right by a date. */
@NullMarked
package org.fenlei.inspection.rectification;

import org.jspecify.annotations.NullMarked;
