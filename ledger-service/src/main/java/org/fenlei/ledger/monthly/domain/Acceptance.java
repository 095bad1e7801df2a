package org.fenlei.ledger.monthly.domain;

import java.time.Instant;

/** The district's taking over of a ledger. */
public record Acceptance(Instant at, String by) {}
