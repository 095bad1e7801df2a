package org.fenlei.task.summary.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts on a summary, and when.
 *
 * @param at the instant
 * @param today the day of that instant where the district is
 * @param author the caller's subject
 * @param authorName the caller's name as a person reads it
 */
public record Step(Instant at, LocalDate today, String author, String authorName) {}
