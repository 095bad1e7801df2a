package org.fenlei.notification.message;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.ladder.domain.Rung;
import org.fenlei.notification.message.domain.HeaderText;

/**
 * The headers of a mail. Those that begin with {@code X-Fenlei-} are for scripts:
 *
 * <ul>
 *   <li>{@code X-Fenlei-Kind}: DIGEST, ESCALATION or LISTING
 *   <li>{@code X-Fenlei-Day}: the local day, {@code 2023-03-31}
 *   <li>{@code X-Fenlei-Unit}: code of the unit in whose name the recipient is written to
 *   <li>{@code X-Fenlei-Rung}: the rungs in it, in ladder order, {@code BEFORE_7, DUE_DAY}
 *   <li>{@code X-Fenlei-Lines}: how many alerts of each, {@code BEFORE_7=2, DUE_DAY=1}
 *   <li>{@code X-Fenlei-Subject}: kind and id of what it is about, {@code ASSIGNMENT:…}, at most fifteen; of more only the
 *       number, {@code +3}
 * </ul>
 */
final class MailHeaders {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final int MOST_SUBJECTS = 15;

    private MailHeaders() {}

    static Map<String, List<String>> of(
            MessageRow message, List<AlertLine> lines, String subject, String from, ZoneId zone) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Message-ID", List.of(message.messageId()));
        headers.put("Date", List.of(DATE.format(message.createdAt().atZone(zone))));
        headers.put("From", List.of(from));
        headers.put("Subject", List.of(HeaderText.encode(subject)));
        headers.put("Auto-Submitted", List.of("auto-generated"));
        headers.put("X-Auto-Response-Suppress", List.of("All"));
        headers.put("Content-Language", List.of("zh-CN, en"));
        headers.put("X-Fenlei-Kind", List.of(message.kind()));
        headers.put("X-Fenlei-Day", List.of(message.localDay().toString()));
        headers.put("X-Fenlei-Unit", List.of(HeaderText.encode(message.recipientUnit())));
        headers.put("X-Fenlei-Rung", List.of(String.join(", ", counts(lines).keySet())));
        headers.put(
                "X-Fenlei-Lines",
                List.of(counts(lines).entrySet().stream()
                        .map(count -> count.getKey() + "=" + count.getValue())
                        .collect(Collectors.joining(", "))));
        headers.put("X-Fenlei-Subject", List.of(HeaderText.encode(subjects(lines))));
        return headers;
    }

    private static Map<String, Integer> counts(List<AlertLine> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.stream()
                .map(AlertLine::rung)
                .sorted(Comparator.comparingInt(Rung::workingDays))
                .forEach(rung -> counts.merge(rung.code(), 1, Integer::sum));
        return counts;
    }

    private static String subjects(List<AlertLine> lines) {
        List<String> all = lines.stream()
                .map(line -> line.kind() + ":" + line.subjectId())
                .distinct()
                .toList();
        String named = all.stream().limit(MOST_SUBJECTS).collect(Collectors.joining(", "));
        return all.size() > MOST_SUBJECTS ? named + ", +" + (all.size() - MOST_SUBJECTS) : named;
    }
}
