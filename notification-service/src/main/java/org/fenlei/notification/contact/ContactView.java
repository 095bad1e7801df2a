package org.fenlei.notification.contact;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as the API shows it. */
@Schema(name = "Contact", description = "A person who is written to for a unit")
record ContactView(
        String id,
        @Schema(examples = "YX-S01") String unitCode,

        @Schema(description = "Null while the unit is not known here", examples = "锦溪街道") @Nullable
        String unitName,

        @Schema(description = "CONTACT or HEAD", examples = "CONTACT")
        String role,

        @Schema(examples = "联络人") String roleName,
        @Schema(examples = "周若琳") String name,
        @Schema(examples = "yx-s01@yunxi.example") String email,

        @Schema(description = "False: kept, but not written to any more")
        boolean active,

        long version,
        Instant updatedAt) {

    static ContactView of(ContactRow row, @Nullable String unitName, boolean english) {
        return new ContactView(
                row.id().toString(),
                row.unitCode(),
                unitName,
                row.role().name(),
                english ? row.role().en() : row.role().zh(),
                row.name(),
                row.email(),
                row.active(),
                row.version(),
                row.updatedAt());
    }

    /** What the audit trail keeps of a contact. */
    static Map<String, Object> audited(ContactRow row) {
        return Map.of(
                "unitCode", row.unitCode(),
                "role", row.role(),
                "name", row.name(),
                "email", row.email(),
                "active", row.active());
    }
}
