/** Refusals and faults as RFC 9457 problem documents. */
@NullMarked
package org.fenlei.kit.problem;

import org.jspecify.annotations.NullMarked;
