package org.fenlei.ledger.monthly.domain;

import java.time.Instant;
import java.time.LocalDate;

/** The latest sending back of a ledger, with the day by which it is to come again. */
public record Return(Instant at, String by, String reason, LocalDate resubmitBy) {}
