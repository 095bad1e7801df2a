package org.fenlei.task.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.plan.NamedUnits.Named;
import org.jspecify.annotations.Nullable;

/** A task that the reader did not find. */
@Schema(name = "NewTask", description = "A task with at least one demand, put after the draft's others")
record NewTaskBody(
        @NotNull UUID planId,

        @Schema(examples = "34") @NotBlank @Size(min = 1, max = 40)
        String number,

        @Size(max = 100) @Nullable String category,
        @NotBlank @Size(min = 1, max = 10_000) String text,
        @Size(max = 200) @Nullable String deadlineText,
        @NotNull @Size(min = 1, max = 200) @Valid List<@NotNull Named> leadUnits,
        @Size(max = 200) @Valid @Nullable List<@NotNull Named> supportingUnits,

        @Schema(description = "Lines of the document that are this task's; none of another task", examples = "[77]")
        @Size(max = 500)
        @Nullable
        List<@NotNull Integer> lines,

        @NotNull @Size(min = 1, max = 50) @Valid List<@NotNull DemandBody> obligations) {}
