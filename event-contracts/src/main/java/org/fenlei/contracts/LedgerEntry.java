package org.fenlei.contracts;

/** The mass of one category in a monthly ledger, in whole kilograms. */
public record LedgerEntry(String category, long massKg) {}
