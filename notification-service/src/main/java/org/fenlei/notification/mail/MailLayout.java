package org.fenlei.notification.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.fenlei.notification.mail.domain.MailView;

/** The one place where a worded mail becomes HTML and text. Qute escapes every value of the HTML form. */
@ApplicationScoped
public class MailLayout {
    private final Template html;
    private final Template text;

    public MailLayout(@Location("mail/letter.html") Template html, @Location("mail/letter.txt") Template text) {
        this.html = html;
        this.text = text;
    }

    public RenderedMail render(MailView mail) {
        return new RenderedMail(
                mail.subject(),
                html.data("mail", mail).render(),
                text.data("mail", mail).render());
    }
}
