package org.fenlei.task.extension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/** A request for a later due date as it is sent. */
@Schema(name = "ExtensionRequest")
record ExtensionBody(
        @Schema(
                description = "Which of the assignment's units asks; default the caller's own, or its only one",
                examples = "YX-S01")
        @Size(max = 64)
        @Nullable
        String unitCode,

        @Schema(
                description = "Later than the effective due date, also after the roll policy, and not past",
                examples = "2023-04-20")
        @NotNull
        LocalDate dueDate,

        @Schema(examples = "撤桶点位施工延期") @NotBlank @Size(max = 1000)
        String reason,

        @Size(max = 20) @Nullable List<@Valid @NotNull Evidence> evidence) {

    List<Evidence> evidenceOrNone() {
        return Objects.requireNonNullElse(evidence, List.of());
    }
}
