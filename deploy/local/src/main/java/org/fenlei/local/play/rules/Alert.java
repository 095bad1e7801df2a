package org.fenlei.local.play.rules;

import java.time.LocalDate;

/** One line to one person about one subject. */
public record Alert(LocalDate day, Rung rung, String subject, String email) {}
