package org.fenlei.notification.ladder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.page.Page;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.ladder.domain.Ladder;
import org.fenlei.notification.ladder.domain.Rung;

/** The ladders by which people are reminded. */
@Path("/api/v1/alert-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alert policies", description = "提醒规则: the ladders by which people are reminded")
class AlertPolicyResource {
    private final NotificationConfig config;
    private final KitConfig kit;
    private final Texts texts;

    AlertPolicyResource(NotificationConfig config, KitConfig kit, Texts texts) {
        this.config = config;
        this.kit = kit;
        this.texts = texts;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "listAlertPolicies",
            summary = "The ladders in force",
            description = "One default ladder for every subject with a due date. Rungs before count working days before"
                    + " the last working day on or before the due date; overdue rungs count working days after it.")
    public Page<PolicyView> list() {
        boolean english = texts.english();
        return new Page<>(
                List.of(new PolicyView(
                        "default",
                        english ? "Default ladder" : "默认提醒阶梯",
                        List.of("ASSIGNMENT", "RESUBMISSION", "RECTIFICATION"),
                        config.digestHour(),
                        kit.zone().getId(),
                        Ladder.standard().rungs().stream()
                                .map(rung -> RungView.of(rung, english))
                                .toList())),
                null);
    }

    /** A ladder as the API shows it. */
    @Schema(name = "AlertPolicy", description = "A ladder of reminders and escalations")
    record PolicyView(
            @Schema(examples = "default") String id,
            @Schema(examples = "默认提醒阶梯") String name,
            List<String> subjectKinds,

            @Schema(description = "Local hour at which rungs fire", type = SchemaType.STRING, examples = "08:00:00")
            LocalTime hour,

            @Schema(examples = "Asia/Shanghai") String zone,
            List<RungView> rungs) {}

    /** One rung. */
    @Schema(name = "AlertPolicyRung")
    record RungView(
            @Schema(examples = "OVERDUE_3") String code,
            @Schema(examples = "逾期3个工作日") String name,

            @Schema(description = "Negative: before; 0: on the day; positive: overdue", examples = "3")
            int workingDays,

            @Schema(examples = "HEAD") String recipientRole,
            @Schema(examples = "负责人") String recipientRoleName,

            @Schema(description = "DIGEST: one mail per person and working day; AT_ONCE", examples = "AT_ONCE")
            String grouping) {
        static RungView of(Rung rung, boolean english) {
            return new RungView(
                    rung.code(),
                    english ? rung.en() : rung.zh(),
                    rung.workingDays(),
                    rung.role().name(),
                    english ? rung.role().en() : rung.role().zh(),
                    rung.role().escalates() ? "AT_ONCE" : "DIGEST");
        }
    }
}
