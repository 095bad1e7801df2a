package org.fenlei.task.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a group; what is absent stays. */
@Schema(name = "UnitGroupChange", description = "What changes; absent fields stay as they are")
record GroupChange(
        @Schema(
                description = "Codes of all members from now on; a group that followed from a rule follows it no more",
                examples = "[\"YX-S01\",\"YX-S02\"]")
        @Size(max = 5000)
        @Nullable
        List<@NotNull @Size(min = 1, max = 64) String> members,

        @Schema(
                description = "true gives the group back to its rule; false keeps the present members whatever the rule"
                        + " says",
                examples = "false")
        @Nullable
        Boolean byRule) {}
