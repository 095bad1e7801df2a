package org.fenlei.notification.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be changed about a contact; absent fields stay. */
@Schema(name = "ContactChange")
record ContactChange(
        @Schema(description = "CONTACT or HEAD") @Nullable String role,
        @Schema(maxLength = 100) @Nullable String name,
        @Schema(maxLength = 254) @Nullable String email,

        @Schema(description = "False: kept, but not written to any more") @Nullable
        Boolean active) {}
