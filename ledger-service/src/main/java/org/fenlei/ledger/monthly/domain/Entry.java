package org.fenlei.ledger.monthly.domain;

import org.fenlei.kit.domain.Mass;

/** One line of a ledger: what a unit handed over of one category in the month. */
public record Entry(Category category, Mass mass) {}
