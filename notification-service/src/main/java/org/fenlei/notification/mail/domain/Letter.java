package org.fenlei.notification.mail.domain;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.RecipientRole;

/**
 * A mail before it is worded.
 *
 * @param unitName the unit in whose name the recipient is written to
 * @param day the local day of the mail
 * @param link where the recipient can go on
 */
public record Letter(
        MailKind kind,
        String recipientName,
        String unitName,
        RecipientRole role,
        LocalDate day,
        List<Line> lines,
        String link) {}
