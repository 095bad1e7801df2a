package org.fenlei.task.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.ObligationView;
import org.jspecify.annotations.Nullable;

/** A task as the API shows it. */
@Schema(name = "Task", description = "One row or clause of a plan")
record TaskView(
        UUID id,
        UUID planId,

        @Schema(description = "As the plan numbers it", examples = "3")
        String number,

        @Schema(examples = "宣传发动") @Nullable String category,
        @Schema(examples = "每季度上门宣讲户数不低于常住总户数的20%。") String text,

        @Schema(description = "As written", examples = "全年") @Nullable
        String deadlineText,

        @Schema(description = "Responsible; each as written, with what the directory makes of it")
        List<UnitName> leadUnits,

        List<UnitName> supportingUnits,

        @Schema(description = "Whether the list ends in 等: more units than those named may be meant")
        boolean openList,

        @Schema(description = "Lines of the document", examples = "[31, 32]")
        List<Integer> lines,

        List<ObligationView> obligations,
        long version) {

    static TaskView of(TaskRow row, List<ObligationView> obligations) {
        return new TaskView(
                row.id,
                row.planId,
                row.number,
                row.category,
                row.text,
                row.deadlineText,
                row.leadUnits,
                row.supportingUnits,
                row.openList,
                List.of(row.sourceLines),
                obligations,
                row.version);
    }
}
