package org.fenlei.notification.digest;

import java.util.UUID;

/** An alert that waits to be put into a mail. */
record PendingAlert(
        UUID id,
        String key,
        String kind,
        String rung,
        String role,
        String email,
        String contactId,
        String recipientName,
        String recipientUnit) {}
