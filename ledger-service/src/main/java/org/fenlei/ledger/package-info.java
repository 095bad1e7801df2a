/** Monthly waste ledgers of a district's units, their completeness and their sums. */
@NullMarked
package org.fenlei.ledger;

import org.jspecify.annotations.NullMarked;
