package org.fenlei.notification.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mail that is to be handed over.
 *
 * @param attempt the number of the attempt that the lease is for, from 1
 */
record MessageRow(
        UUID id,
        String messageId,
        String kind,
        String email,
        String recipientName,
        String recipientUnit,
        String recipientUnitName,
        String role,
        LocalDate localDay,
        Instant createdAt,
        int attempt) {}
