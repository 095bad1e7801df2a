package org.fenlei.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rectification as the API tells it; what does not apply is left out. */
@Schema(name = "Rectification")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RectificationView(
        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120003")
        String id,

        @Schema(required = true) String inspectionId,

        @Schema(required = true) String siteId,

        @Schema(required = true, examples = "云溪花园") String siteName,

        @Schema(required = true, examples = "YX-S01-C01") String unitCode,

        @Schema(required = true, examples = "桂花社区") String unitName,

        @Schema(required = true, description = "The standard's item", examples = "P3")
        String itemCode,

        @Schema(required = true, examples = "投放点地面不洁，标识缺失") String finding,

        @Schema(required = true, description = "MINOR, NORMAL or SERIOUS", examples = "NORMAL")
        String severity,

        @Schema(required = true, examples = "一般") String severityName,

        @Schema(required = true, examples = "2023-03-16") LocalDate orderedOn,

        @Schema(
                required = true,
                description = "Falls due at the end of this day, in Asia/Shanghai",
                examples = "2023-03-30")
        LocalDate dueDate,

        @Schema(required = true, description = "OPEN, OVERDUE or CLOSED; told of today", examples = "OPEN")
        String status,

        @Schema(required = true, examples = "整改中") String statusName,

        @Schema(required = true, description = "Whether it was closed after its due date, or is overdue")
        boolean late,

        @Schema(examples = "2023-03-24") @Nullable LocalDate closedOn,

        @Nullable String evidence,

        @Nullable String closedBy,

        @Schema(description = "Told of a single rectification, not in lists; the oldest first") @Nullable
        List<ExtensionView> extensions,

        @Schema(required = true, description = "Counts every change; the ETag")
        long version,

        @Schema(required = true) Instant updatedAt) {

    /** A due date that was moved. */
    @Schema(name = "RectificationExtension")
    public record ExtensionView(
            @Schema(required = true, examples = "2023-03-30")
            LocalDate previousDueDate,

            @Schema(required = true, examples = "2023-04-10")
            LocalDate dueDate,

            @Schema(required = true) String reason,

            @Schema(required = true) String grantedBy,

            @Schema(required = true) Instant grantedAt) {}
}
