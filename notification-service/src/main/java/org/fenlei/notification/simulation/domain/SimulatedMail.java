package org.fenlei.notification.simulation.domain;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.alert.domain.Recipient;

/** A mail that would be sent on a day. */
public record SimulatedMail(LocalDate day, MailKind kind, Recipient recipient, List<AlertLine> lines) {}
