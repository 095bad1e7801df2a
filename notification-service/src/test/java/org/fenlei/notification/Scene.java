package org.fenlei.notification;

import static io.restassured.RestAssured.given;

import io.restassured.common.mapper.TypeRef;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.contracts.UnitState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A small district of a test's own: one sub-district with a contact and a head, a sorting office, a government office.
 * Codes and mailboxes are unique, so that tests share the service without meeting.
 */
public final class Scene {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String district =
            "D" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    public Scene() {
        unit(district, null, List.of());
        unit(street(), district, List.of());
        unit(sortingOffice(), district, List.of("SORTING_OFFICE"));
        unit(governmentOffice(), district, List.of("GOVERNMENT_OFFICE"));
    }

    public String district() {
        return district;
    }

    public String street() {
        return district + "-S01";
    }

    public String sortingOffice() {
        return district + "-FLB";
    }

    public String governmentOffice() {
        return district + "-ZFB";
    }

    /** The mailbox of a unit's contact. */
    public static String contactOf(String unit) {
        return unit.toLowerCase(Locale.ROOT) + "@yunxi.example";
    }

    public static String headOf(String unit) {
        return unit.toLowerCase(Locale.ROOT) + "-head@yunxi.example";
    }

    /** Registers a unit and waits for nothing. */
    public void unit(String code, @Nullable String parent, List<String> functions) {
        TestEvents.publish(new UnitRegistered(
                1,
                new UnitState(
                        code,
                        "单位" + code,
                        parent == null ? "DISTRICT" : "TOWN",
                        "GOVERNMENT_DEPARTMENT",
                        parent,
                        List.of(),
                        List.of(),
                        functions,
                        null,
                        null,
                        null,
                        true)));
    }

    /** Imports a contact and a head for each of the district's units. */
    public Scene withContacts() {
        StringBuilder list = new StringBuilder("code,name,contactName,contactEmail,contactRole\n");
        for (String unit : List.of(street(), sortingOffice(), governmentOffice())) {
            list.append("%s,名称,联络员;负责人,%s;%s,CONTACT;HEAD\n".formatted(unit, contactOf(unit), headOf(unit)));
        }
        importContacts(list.toString().getBytes(StandardCharsets.UTF_8), "units.csv")
                .statusCode(200);
        settle();
        return this;
    }

    public static ValidatableResponse importContacts(byte[] file, String name) {
        return given().auth()
                .oauth2(Tokens.of(Roles.DISTRICT_ADMIN))
                .multiPart("file", name, file)
                .post("/api/v1/contact-imports")
                .then();
    }

    /** Sets the service's clock to nine in the morning of a day and waits until everything has come to rest. */
    public static void morningOf(String day) {
        TestClock.set(LocalDate.parse(day)
                .atTime(LocalTime.of(9, 0))
                .atZone(TestClock.ZONE)
                .toInstant());
        settle();
    }

    /** Lets every day from one to the other dawn, one by one. */
    public static void live(String from, String to) {
        LocalDate last = LocalDate.parse(to);
        for (LocalDate day = LocalDate.parse(from); !day.isAfter(last); day = day.plusDays(1)) {
            morningOf(day.toString());
        }
    }

    /** Waits until nothing is due, nothing waits to be sent or published, and every event has taken effect. */
    public static void settle() {
        Awaitility.await("the service to settle")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(Scene::backlog, backlog -> backlog.values().stream().allMatch(count -> count == 0));
    }

    /** What is still to be done, by its name. */
    private static Map<String, Integer> backlog() {
        Map<String, Object> answer =
                given().get("/q/backlog").then().statusCode(200).extract().as(new TypeRef<>() {});
        Map<String, Integer> counts = new HashMap<>();
        answer.forEach((name, value) -> {
            if (value instanceof Integer count) {
                counts.put(name, count);
            }
        });
        return counts;
    }

    /** The mails to a mailbox as {@code day rung}, in the order in which they came. */
    public static List<String> received(String mailbox) {
        return Inbox.to(mailbox).stream()
                .map(mail -> mail.headers().get("X-Fenlei-Day") + " "
                        + mail.headers().get("X-Fenlei-Rung"))
                .toList();
    }
}
