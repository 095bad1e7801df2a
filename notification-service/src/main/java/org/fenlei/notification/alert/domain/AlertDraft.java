package org.fenlei.notification.alert.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert as the rules decide it, before it is stored.
 *
 * @param recipient null where nobody was found for the units
 * @param concerning codes of the responsible units the alert is about
 * @param reason why it is held or cannot be delivered
 */
public record AlertDraft(
        AlertKey key,
        MailKind kind,
        @Nullable Recipient recipient,
        List<String> concerning,
        AlertState state,
        @Nullable String reason,
        AlertLine line) {}
