package org.fenlei.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fenlei.kit.KitConfig;
import org.fenlei.notification.alert.AlertRow;
import org.fenlei.notification.alert.StoredLines;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.mail.MailLayout;
import org.fenlei.notification.mail.RenderedMail;
import org.fenlei.notification.mail.domain.Letter;
import org.fenlei.notification.mail.domain.Line;
import org.fenlei.notification.mail.domain.Wording;

/** Makes the mail out of its stored lines: the same lines, the same mail. */
@ApplicationScoped
class WriteLetter {
    private final StoredLines lines;
    private final MailLayout layout;
    private final String link;

    WriteLetter(StoredLines lines, MailLayout layout, KitConfig config) {
        this.lines = lines;
        this.layout = layout;
        this.link = config.publicUrl().toString();
    }

    /** A mail and what it is made of. */
    record Written(RenderedMail mail, List<AlertLine> lines) {}

    Written write(MessageRow message, List<AlertRow> alerts, Timetable timetable) {
        List<AlertLine> stored =
                alerts.stream().map(alert -> lines.read(alert.line())).toList();
        Letter letter = new Letter(
                MailKind.valueOf(message.kind()),
                message.recipientName(),
                message.recipientUnitName(),
                RecipientRole.valueOf(message.role()),
                message.localDay(),
                Line.of(stored),
                link);
        return new Written(layout.render(new Wording(timetable).view(letter)), stored);
    }
}
