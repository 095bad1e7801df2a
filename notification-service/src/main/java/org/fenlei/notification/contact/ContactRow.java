package org.fenlei.notification.contact;

import java.time.Instant;
import java.util.UUID;
import org.fenlei.notification.contact.domain.ContactRole;

/**
 * A stored contact.
 *
 * @param origin {@code IMPORT} if a unit list names the person, {@code API} if somebody added it
 */
record ContactRow(
        UUID id,
        String unitCode,
        ContactRole role,
        String name,
        String email,
        boolean active,
        String origin,
        long version,
        Instant updatedAt) {}
