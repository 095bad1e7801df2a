package org.fenlei.local.play.expectation;

import java.time.LocalDate;

/** One line to one person about one subject. */
public record Alert(LocalDate day, Rung rung, String subject, String email) {}
