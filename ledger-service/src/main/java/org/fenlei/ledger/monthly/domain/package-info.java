/** The rules of a unit's monthly waste ledger: states, checks and doubts, as plain values and functions. */
@NullMarked
package org.fenlei.ledger.monthly.domain;

import org.jspecify.annotations.NullMarked;
