package org.fenlei.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/** The mails that really went through SMTP. */
public final class Inbox {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One mail as the sink keeps it; header names are told apart without regard to case. */
    public record Mail(
            String messageId,
            String from,
            List<String> to,
            String subject,
            String text,
            String html,
            Map<String, String> headers) {}

    private Inbox() {}

    /** All mails to that address, oldest first, as often as they came. */
    public static List<Mail> to(String address) {
        List<Mail> mails = new ArrayList<>();
        for (JsonNode item : Http.get(TestSystem.current().endpoints().inboxUrl() + "/api/messages")
                .get("items")) {
            Mail mail = mail(item);
            if (mail.to().contains(address)) {
                mails.addAll(Collections.nCopies(item.path("deliveries").asInt(), mail));
            }
        }
        return List.copyOf(mails);
    }

    /** Waits until at least that many mails to the address are there. */
    public static List<Mail> await(String address, int atLeast) {
        return Awaitility.await("%d mails to %s".formatted(atLeast, address))
                .atMost(PATIENCE)
                .until(() -> to(address), mails -> mails.size() >= atLeast);
    }

    private static Mail mail(JsonNode item) {
        List<String> to = new ArrayList<>();
        item.get("to").forEach(each -> to.add(each.asText()));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        item.get("headers")
                .properties()
                .forEach(field -> headers.put(field.getKey(), field.getValue().asText()));
        return new Mail(
                item.path("messageId").asText(),
                item.path("from").asText(),
                List.copyOf(to),
                item.path("subject").asText(),
                item.path("text").asText(),
                item.path("html").asText(),
                headers);
    }
}
