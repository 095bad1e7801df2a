package org.fenlei.notification.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.Recipient;
import org.fenlei.notification.mail.domain.Letter;
import org.fenlei.notification.mail.domain.Line;
import org.fenlei.notification.mail.domain.Wording;
import org.fenlei.notification.simulation.SimulatePlan.Simulated;
import org.fenlei.notification.simulation.domain.SimulatedMail;
import org.jspecify.annotations.Nullable;

/** A dry run as the API shows it. */
@Schema(name = "Simulation", description = "Every mail of a plan in a period if nobody does anything; none is sent")
record SimulationView(
        LocalDate from,
        LocalDate to,

        @Schema(
                description =
                        "Whether some of its days rest on Monday to Friday, because no work calendar of their year"
                                + " is published")
        boolean provisional,

        List<MailView> mails,
        TotalsView totals) {

    /** A mail that would be sent. */
    @Schema(name = "SimulatedMail")
    record MailView(
            LocalDate date,

            @Schema(description = "DIGEST or ESCALATION", examples = "DIGEST")
            String kind,

            RecipientView recipient,

            @Schema(description = "The rungs in it, in ladder order", examples = "DUE_DAY")
            String rung,

            @Schema(description = "The subject line as it would be sent")
            String subject,

            List<LineView> lines) {}

    /** Whom it would go to. */
    @Schema(
            name = "SimulatedRecipient",
            description = "Who it is, as `contacts` would show; of a person of another unit, only the role")
    record RecipientView(
            @Nullable String contactId,
            @Schema(examples = "YX-S01") @Nullable String unitCode,
            @Nullable String unitName,
            @Schema(examples = "CONTACT") String role,
            @Nullable String name) {}

    /** One line of it. */
    @Schema(name = "SimulatedLine")
    record LineView(
            String subjectKind,
            String subjectId,
            String title,
            List<String> unitCodes,
            @Schema(examples = "DUE_DAY") String rung,
            LocalDate effectiveDueDate) {}

    /** Counts. */
    @Schema(name = "SimulationTotals")
    record TotalsView(
            int mails,
            int lines,
            @Schema(description = "Mails by kind") Map<String, Integer> byKind,
            @Schema(description = "Lines by rung") Map<String, Integer> byRung,

            @Schema(description = "Alerts for which a unit has nobody to write to")
            int unreachable) {}

    static SimulationView of(Simulated simulated, Map<String, String> unitNames) {
        Map<String, Integer> byKind = new TreeMap<>();
        Map<String, Integer> byRung = new TreeMap<>();
        simulated.outcome().mails().forEach(mail -> {
            byKind.merge(mail.kind().name(), 1, Integer::sum);
            mail.lines().forEach(line -> byRung.merge(line.rung().code(), 1, Integer::sum));
        });
        Wording wording = new Wording(simulated.timetable());
        List<MailView> mails = simulated.outcome().mails().stream()
                .map(mail -> mail(mail, wording, simulated, unitNames))
                .toList();
        int lines = byRung.values().stream().mapToInt(Integer::intValue).sum();
        return new SimulationView(
                simulated.from(),
                simulated.to(),
                simulated.provisional(),
                mails,
                new TotalsView(
                        mails.size(), lines, byKind, byRung, simulated.outcome().unreachable()));
    }

    private static MailView mail(
            SimulatedMail mail, Wording wording, Simulated simulated, Map<String, String> unitNames) {
        Recipient recipient = mail.recipient();
        String unit = recipient.addressee().unitCode();
        String unitName = unitNames.getOrDefault(unit, unit);
        Letter letter = new Letter(
                mail.kind(),
                recipient.addressee().name(),
                unitName,
                recipient.role(),
                mail.day(),
                Line.of(mail.lines()),
                "");
        List<String> rungs =
                mail.lines().stream().map(line -> line.rung().code()).toList();
        return new MailView(
                mail.day(),
                mail.kind().name(),
                simulated.scope().covers(unit)
                        ? recipient(recipient, unitName)
                        : new RecipientView(null, null, null, recipient.role().name(), null),
                String.join(", ", simulated.timetable().ladder().inOrder(rungs)),
                wording.view(letter).subject(),
                mail.lines().stream().map(SimulationView::line).toList());
    }

    private static RecipientView recipient(Recipient recipient, String unitName) {
        return new RecipientView(
                recipient.addressee().contactId(),
                recipient.addressee().unitCode(),
                unitName,
                recipient.role().name(),
                recipient.addressee().name());
    }

    private static LineView line(AlertLine line) {
        return new LineView(
                line.kind().name(),
                line.subjectId(),
                line.title(),
                line.units().stream().map(AlertLine.NamedUnit::code).toList(),
                line.rung().code(),
                line.effectiveDueDate());
    }
}
