package org.fenlei.notification.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.sql.Sql;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.jspecify.annotations.Nullable;

/** A mail and its attempts as the API shows them. */
@Schema(name = "Delivery", description = "A mail on its way to the mail server, and every attempt")
record DeliveryView(
        String id,

        @Schema(description = "The same for every attempt", examples = "<digest.20230331.9f2c…@yunxi.example>")
        String messageId,

        @Schema(description = "DIGEST, ESCALATION or LISTING", examples = "DIGEST")
        String kind,

        @Schema(examples = "每日提醒") String kindName,
        RecipientView recipient,
        @Schema(description = "Local day of the mail") LocalDate day,

        @Schema(description = "The rungs in it, in ladder order")
        List<String> rungs,

        @Schema(description = "The subject line; null before the first attempt") @Nullable
        String subject,

        @Schema(description = "READY, SENT, FAILED or CANCELLED", examples = "SENT")
        String state,

        @Schema(examples = "已发送") String stateName,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String lastError,
        List<AttemptView> attempts) {

    /** Whom it goes to. */
    @Schema(name = "DeliveryRecipient")
    record RecipientView(
            String contactId,
            @Schema(examples = "YX-S01") String unitCode,
            String unitName,
            @Schema(examples = "CONTACT") String role,
            @Schema(examples = "联络人") String roleName,
            String name,
            String email) {}

    /** One attempt. */
    @Schema(name = "DeliveryAttempt")
    record AttemptView(
            int attempt,
            Instant endedAt,
            long tookMillis,

            @Schema(description = "ACCEPTED, DEFERRED or REFUSED", examples = "ACCEPTED")
            String outcome,

            @Schema(examples = "已交付") String outcomeName,

            @Schema(description = "The mail server's reply, if it replied", examples = "451") @Nullable
            Integer replyCode,

            @Nullable String detail) {

        static AttemptView read(ResultSet row, boolean english) throws SQLException {
            Attempt.Outcome outcome = Attempt.Outcome.valueOf(row.getString("outcome"));
            return new AttemptView(
                    row.getInt("attempt"),
                    Objects.requireNonNull(Sql.instant(row, "ended_at")),
                    row.getLong("took_millis"),
                    outcome.name(),
                    english ? outcome.en() : outcome.zh(),
                    row.getObject("reply_code", Integer.class),
                    row.getString("detail"));
        }
    }

    static DeliveryView read(ResultSet row, Instant createdAt, boolean english) throws SQLException {
        MailKind kind = MailKind.valueOf(row.getString("kind"));
        RecipientRole role = RecipientRole.valueOf(row.getString("role"));
        String state = row.getString("state");
        return new DeliveryView(
                row.getString("id"),
                row.getString("message_id"),
                kind.name(),
                english ? kind.en() : kind.zh(),
                new RecipientView(
                        row.getString("contact_id"),
                        row.getString("recipient_unit"),
                        row.getString("recipient_unit_name"),
                        role.name(),
                        english ? role.en() : role.zh(),
                        row.getString("recipient_name"),
                        row.getString("email")),
                row.getObject("local_day", LocalDate.class),
                Sql.strings(row, "rungs"),
                row.getString("subject"),
                state,
                stateName(state, english),
                createdAt,
                Sql.instant(row, "sent_at"),
                row.getString("last_error"),
                List.of());
    }

    DeliveryView with(List<AttemptView> log) {
        return new DeliveryView(
                id, messageId, kind, kindName, recipient, day, rungs, subject, state, stateName, createdAt, sentAt,
                lastError, log);
    }

    private static String stateName(String state, boolean english) {
        return switch (state) {
            case "READY" -> english ? "on its way" : "待发送";
            case "SENT" -> english ? "handed over" : "已发送";
            case "FAILED" -> english ? "undeliverable" : "无法送达";
            default -> english ? "cancelled" : "已取消";
        };
    }
}
