/** A unit's monthly ledger: drafted, submitted, returned, accepted, with every version kept. */
@NullMarked
package org.fenlei.ledger.monthly;

import org.jspecify.annotations.NullMarked;
