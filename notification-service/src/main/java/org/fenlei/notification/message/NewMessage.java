package org.fenlei.notification.message;

import java.util.List;
import java.util.UUID;
import org.fenlei.notification.message.domain.MessageKey;

/**
 * A mail as it is made up: its key, its recipient, the alerts that are its lines.
 *
 * @param rungs codes of the rungs in it, in ladder order
 */
public record NewMessage(
        MessageKey key,
        String email,
        String contactId,
        String recipientName,
        String recipientUnit,
        String role,
        List<String> rungs,
        List<UUID> alerts) {}
