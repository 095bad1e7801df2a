package org.fenlei.notification.simulation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.alert.domain.Recipient;
import org.fenlei.notification.ladder.domain.RecipientRole;

/** A mail that would be sent on a day. */
public record SimulatedMail(LocalDate day, MailKind kind, Recipient recipient, List<AlertLine> lines) {
    /** The same mail with more lines. A mailbox may be written to in several roles; the mail speaks to the highest. */
    SimulatedMail with(SimulatedMail more) {
        List<AlertLine> all = new ArrayList<>(lines);
        all.addAll(more.lines);
        RecipientRole highest =
                recipient.role().compareTo(more.recipient.role()) >= 0 ? recipient.role() : more.recipient.role();
        return new SimulatedMail(
                day, kind, new Recipient(recipient.addressee(), highest, recipient.concerning()), List.copyOf(all));
    }
}
