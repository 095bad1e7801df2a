package org.fenlei.task.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.extension.domain.ExtensionStatus;
import org.jspecify.annotations.Nullable;

/** An extension as it is shown. */
@Schema(name = "Extension", description = "A later due date that a unit asks for, and what became of it")
record ExtensionView(
        UUID id,
        UUID assignmentId,
        UUID planId,
        @Schema(examples = "1") String taskNumber,
        @Schema(examples = "每月至少召开1次垃圾分类专题会") String title,

        @Schema(description = "Who asks", examples = "YX-S01")
        String unitCode,

        @Schema(examples = "柳荫街道") String unitName,

        @Schema(description = "The effective due date when it was asked for", examples = "2023-03-31")
        LocalDate previousDueDate,

        @Schema(examples = "2023-04-20") LocalDate requestedDueDate,
        @Schema(examples = "撤桶点位施工延期") String reason,
        List<Evidence> evidence,
        @Schema(examples = "李敏") String requestedBy,
        Instant requestedAt,
        ExtensionStatus status,
        @Schema(examples = "待批复") String statusName,

        @Schema(description = "Null while it is open") @Nullable
        Decision decision,

        @Schema(description = "Doubts that hinder nobody: BEYOND_PLAN_YEAR, ALREADY_OVERDUE")
        List<Warning> warnings,

        @Schema(description = "Also the ETag", examples = "1")
        long version,

        Instant updatedAt) {

    /** How it was decided. */
    @Schema(name = "ExtensionDecision")
    record Decision(
            @Schema(description = "The new nominal due date, if one was granted", examples = "2023-04-20") @Nullable
            LocalDate dueDate,

            @Schema(examples = "情况属实，同意延期") String reason,
            @Schema(examples = "王芳") String by,
            Instant at) {}
}
