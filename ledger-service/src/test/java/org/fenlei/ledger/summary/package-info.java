@NullMarked
package org.fenlei.ledger.summary;

import org.jspecify.annotations.NullMarked;
