/** Which units owe a month's ledger, and which of them have reported. */
@NullMarked
package org.fenlei.ledger.completeness;

import org.jspecify.annotations.NullMarked;
