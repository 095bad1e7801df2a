package org.fenlei.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenlei.local.play.Observed.Line;
import org.fenlei.local.play.Observed.Seen;
import org.fenlei.local.play.expectation.Expectation;
import org.fenlei.local.play.expectation.Letter;
import org.fenlei.local.play.expectation.Mail;
import org.fenlei.local.play.expectation.Standing;
import org.fenlei.local.play.rules.Alert;

/** Holds what was found against the expectation, and names every difference. */
final class Judgement {

    private final Expectation expectation;
    private final Differences differences;
    private final Summary summary = new Summary();

    Judgement(Expectation expectation, Differences differences) {
        this.expectation = expectation;
        this.differences = differences;
    }

    Summary summary() {
        return summary;
    }

    void duties(List<Seen> found) {
        Map<String, Standing> expected = new TreeMap<>(expectation.standings());
        summary.duties(expected.values(), found.stream().map(Seen::standing).toList());
        for (Seen seen : found) {
            Standing standing = expected.remove(seen.key());
            if (standing == null) {
                differences.add("assignment not to be opened", seen.key());
            } else if (standing != seen.standing()) {
                differences.add(
                        "assignment in another state",
                        seen.key() + " should be " + standing + ", is " + seen.standing());
            }
        }
        expected.keySet().forEach(key -> differences.add("assignment not opened", key));
    }

    void alerts(List<Line> found) {
        List<Alert> lines = found.stream().map(Line::alert).toList();
        summary.alerts(expectation.alerts(), lines);
        compare("", expectation.alerts(), lines);
    }

    /** The dry run lists what would be mailed if nobody did anything. */
    void dryRun(List<Alert> expected, List<Alert> found) {
        summary.count("lines of the dry run", expected.size(), found.size());
        compare("dry run: ", expected, found);
    }

    private void compare(String where, List<Alert> expected, List<Alert> found) {
        differences.compare(expected, found, where + "unexpected line", where + "missing line", Judgement::words);
    }

    /** Every line's mail is in the inbox exactly once, and nothing else is. */
    void inbox(List<Line> found, List<JsonNode> inbox) {
        Map<String, Mail> byMessage = found.stream()
                .collect(Collectors.toMap(Line::messageId, line -> Mail.of(line.alert()), (one, same) -> one));
        Set<Mail> expected = expectation.alerts().stream().map(Mail::of).collect(Collectors.toSet());
        summary.mails(expected, byMessage.values());
        summary.count("mails in the inbox", expected.size(), inbox.size());
        Set<String> seen = new HashSet<>();
        for (JsonNode mail : inbox) {
            String messageId = bare(mail.path("messageId").asText());
            if (!seen.add(messageId) || mail.path("deliveries").asInt() != 1) {
                differences.add("mail delivered twice", messageId);
            }
        }
        letters(inbox);
        missing(byMessage.keySet(), seen).forEach(id -> differences.add("mail not in the inbox", id));
        missing(seen, byMessage.keySet()).forEach(id -> differences.add("mail that no alert names", id));
    }

    /** Who was written to on which day about how much, as the mails themselves say it. */
    private void letters(List<JsonNode> inbox) {
        List<Letter> found = inbox.stream().map(Letter::read).toList();
        differences.compare(
                Letter.of(expectation.alerts()), found, "unexpected mail", "missing mail", Letter::toString);
        inbox.stream()
                .filter(mail -> mail.path("text").asText().isBlank()
                        || mail.path("html").asText().isBlank())
                .forEach(mail -> differences.add(
                        "mail without content", mail.path("messageId").asText()));
    }

    private static List<String> missing(Collection<String> expected, Collection<String> found) {
        Set<String> bare = found.stream().map(Judgement::bare).collect(Collectors.toSet());
        return expected.stream().filter(id -> !bare.contains(bare(id))).sorted().toList();
    }

    private static String bare(String messageId) {
        return messageId.replaceAll("[<>]", "");
    }

    private static String words(Alert alert) {
        return alert.day() + " " + alert.rung() + " to " + alert.email() + " about " + alert.subject();
    }
}
