package org.fenlei.local.play.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.Rung;

/**
 * A mail by what it says of itself.
 *
 * @param lines how many lines of each rung, in the order of the ladder: {@code BEFORE_7=2, DUE_DAY=1}
 */
public record Letter(Mail mail, String lines) {

    /** The mails that these lines make up. */
    public static List<Letter> of(List<Alert> alerts) {
        Map<Mail, List<Rung>> rungs = alerts.stream()
                .collect(Collectors.groupingBy(Mail::of, Collectors.mapping(Alert::rung, Collectors.toList())));
        List<Letter> letters = new ArrayList<>();
        rungs.forEach((mail, lines) -> letters.add(new Letter(mail, counted(lines))));
        return letters;
    }

    /** A mail of the inbox, by its address and its headers for scripts. */
    public static Letter read(JsonNode mail) {
        JsonNode headers = mail.path("headers");
        List<String> to = new ArrayList<>();
        mail.path("to").forEach(address -> to.add(address.asText()));
        return new Letter(
                new Mail(
                        LocalDate.parse(headers.path("X-Fenlei-Day").asText()),
                        String.join(",", to),
                        Mail.Sort.valueOf(headers.path("X-Fenlei-Kind").asText())),
                headers.path("X-Fenlei-Lines").asText());
    }

    private static String counted(List<Rung> rungs) {
        Map<Rung, Integer> counts = new TreeMap<>();
        rungs.forEach(rung -> counts.merge(rung, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
