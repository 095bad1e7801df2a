/** Who did what with the ledgers. */
@NullMarked
package org.fenlei.ledger.audit;

import org.jspecify.annotations.NullMarked;
