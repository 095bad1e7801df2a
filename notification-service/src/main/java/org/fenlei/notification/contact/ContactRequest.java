package org.fenlei.notification.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact to be added; all fields are needed. */
@Schema(
        name = "NewContact",
        requiredProperties = {"unitCode", "role", "name", "email"})
record ContactRequest(
        @Schema(examples = "YX-S01") @Nullable String unitCode,

        @Schema(description = "CONTACT or HEAD", examples = "CONTACT") @Nullable
        String role,

        @Schema(examples = "周若琳", maxLength = 100) @Nullable String name,

        @Schema(examples = "yx-s01@yunxi.example", maxLength = 254) @Nullable
        String email) {}
