@NullMarked
package org.fenlei.ledger.monthly.domain;

import org.jspecify.annotations.NullMarked;
