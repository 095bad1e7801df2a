package org.fenlei.notification.alert.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.fenlei.notification.subject.domain.SubjectKind;

/**
 * What happens once, whatever crashes: a subject, its effective due date, a rung, a recipient.
 *
 * @param recipient the mailbox, or {@code nobody:} and the unit for which none was found
 */
public record AlertKey(SubjectKind kind, String subjectId, LocalDate effectiveDueDate, String rung, String recipient) {
    public AlertKey {
        recipient = recipient.toLowerCase(Locale.ROOT);
    }

    public static String nobody(String unitCode) {
        return "nobody:" + unitCode;
    }

    /** The key as it is stored under a unique index. */
    public String text() {
        return kind + "|" + subjectId + "|" + effectiveDueDate + "|" + rung + "|" + recipient;
    }
}
