/** What a unit and all below it reported over a span of months, by category. */
@NullMarked
package org.fenlei.ledger.summary;

import org.jspecify.annotations.NullMarked;
