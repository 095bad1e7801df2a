package org.fenlei.task.unit.domain;

import java.time.LocalDate;

/**
 * That a unit went up in another.
 *
 * @param into code of the unit that took its place
 * @param since the day from which that holds
 */
public record Merged(String into, LocalDate since) {}
