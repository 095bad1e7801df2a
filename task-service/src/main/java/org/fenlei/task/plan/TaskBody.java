package org.fenlei.task.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.plan.NamedUnits.Named;
import org.fenlei.task.reading.TaskDraft;
import org.jspecify.annotations.Nullable;

/** A change of a task; what is absent stays. */
@Schema(name = "TaskEdit", description = "What changes; absent fields stay as they are")
record TaskBody(
        @Schema(examples = "12") @Size(min = 1, max = 40) @Pattern(regexp = WORDS) @Nullable
        String number,

        @Schema(description = "Empty takes it away", examples = "宣传发动") @Size(max = 100) @Nullable
        String category,

        @Size(min = 1, max = 10_000) @Pattern(regexp = WORDS) @Nullable
        String text,

        @Schema(description = "Empty takes it away", examples = "全年") @Size(max = 200) @Nullable
        String deadlineText,

        @Schema(description = "Obligations that had the task's units have these then")
        @Size(min = 1, max = 200)
        @Valid
        @Nullable
        List<@NotNull Named> leadUnits,

        @Size(max = 200) @Valid @Nullable List<@NotNull Named> supportingUnits) {

    /** More than blanks. */
    private static final String WORDS = "[\\s\\S]*\\S[\\s\\S]*";

    TaskDraft appliedTo(TaskDraft task, NamedUnits units) {
        return new TaskDraft(
                task.key(),
                Objects.requireNonNullElse(number, task.number()),
                changed(task.category(), category),
                Objects.requireNonNullElse(text, task.text()),
                changed(task.deadlineText(), deadlineText),
                leadUnits == null ? task.leadUnits() : units.of("/leadUnits", leadUnits),
                supportingUnits == null ? task.supportingUnits() : units.of("/supportingUnits", supportingUnits),
                task.openList(),
                task.lines(),
                task.obligations());
    }

    private static @Nullable String changed(@Nullable String before, @Nullable String sent) {
        if (sent == null) {
            return before;
        }
        return sent.isBlank() ? null : sent;
    }
}
