package org.fenlei.notification.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.access.UnitScope;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.AlertState;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.jspecify.annotations.Nullable;

/** An alert as the API shows it. */
@Schema(name = "Alert", description = "One reminder of one subject to one recipient")
record AlertView(
        String id,

        @Schema(description = "ASSIGNMENT, RESUBMISSION, RECTIFICATION or LISTING", examples = "ASSIGNMENT")
        String subjectKind,

        @Schema(examples = "工作任务") String subjectKindName,
        String subjectId,
        @Schema(examples = "每月报送四分类收运台账") String title,
        List<UnitView> units,
        LocalDate dueDate,

        @Schema(description = "After extension and roll policy; the ladder hangs on this one")
        LocalDate effectiveDueDate,

        @Schema(
                description = "BEFORE_7, BEFORE_3, BEFORE_1, DUE_DAY, OVERDUE_1, OVERDUE_3, OVERDUE_7, OVERDUE_15,"
                        + " LISTED",
                examples = "OVERDUE_3")
        String rung,

        @Schema(examples = "逾期3个工作日") String rungName,

        @Schema(description = "DIGEST, ESCALATION or LISTING", examples = "ESCALATION")
        String mailKind,

        @Schema(examples = "逾期督办") String mailKindName,
        @Nullable RecipientView recipient,

        @Schema(description = "PENDING, QUEUED, SENT, UNDELIVERABLE, HELD or CANCELLED", examples = "SENT")
        String state,

        @Schema(examples = "已发送") String stateName,

        @Schema(description = "Why it is held or cannot be delivered", examples = "SILENCED") @Nullable
        String reason,

        @Schema(description = "The rung's own instant") Instant dueAt,

        @Schema(description = "When it was fired; later than dueAt after missed time")
        Instant firedAt,

        @Nullable Instant sentAt,

        @Schema(description = "Of the mail that carries it") @Nullable
        String messageId,

        long version) {

    /** A unit. */
    @Schema(name = "AlertUnit")
    record UnitView(String unitCode, String unitName) {}

    /** Whom it addresses. */
    @Schema(
            name = "AlertRecipient",
            description = "Who it is, as `contacts` would show; of a person of another unit, only the role")
    record RecipientView(
            @Nullable String contactId,
            @Nullable String unitCode,

            @Schema(description = "CONTACT, HEAD, SORTING_OFFICE or GOVERNMENT_OFFICE", examples = "HEAD")
            String role,

            @Schema(examples = "负责人") String roleName,
            @Nullable String name) {}

    static AlertView of(AlertQuery.Found found, AlertLine line, UnitScope scope, boolean english) {
        AlertRow alert = found.alert();
        SubjectKind kind = SubjectKind.valueOf(alert.subjectKind());
        MailKind mail = MailKind.valueOf(alert.kind());
        AlertState state = AlertState.valueOf(alert.state());
        return new AlertView(
                alert.id().toString(),
                kind.name(),
                english ? kind.en() : kind.zh(),
                alert.subjectId(),
                line.title(),
                line.units().stream()
                        .map(unit -> new UnitView(unit.code(), unit.name()))
                        .toList(),
                alert.dueDate(),
                alert.effectiveDueDate(),
                alert.rung(),
                english ? line.rung().en() : line.rung().zh(),
                mail.name(),
                english ? mail.en() : mail.zh(),
                recipient(alert, scope, english),
                state.name(),
                english ? state.en() : state.zh(),
                alert.reason(),
                alert.fireAt(),
                alert.firedAt(),
                alert.sentAt(),
                found.messageId(),
                alert.version());
    }

    private static @Nullable RecipientView recipient(AlertRow alert, UnitScope scope, boolean english) {
        if (alert.contactId() == null) {
            return null;
        }
        RecipientRole role = RecipientRole.valueOf(alert.role());
        String roleName = english ? role.en() : role.zh();
        @Nullable String unit = alert.recipientUnit();
        return unit != null && scope.covers(unit)
                ? new RecipientView(alert.contactId(), unit, role.name(), roleName, alert.recipientName())
                : new RecipientView(null, null, role.name(), roleName, null);
    }
}
