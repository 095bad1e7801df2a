package org.fenlei.notification.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fenlei.contracts.AlertUndeliverable;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.fenlei.notification.message.ScriptedSmtp.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@TestProfile(MailServerFaultsIT.Scripted.class)
class MailServerFaultsIT {
    /** One server for all tests: the service keeps its connections from one test to the next. */
    private static @Nullable ScriptedSmtp started;

    @BeforeAll
    static void start() {
        started = new ScriptedSmtp(ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class));
    }

    @AfterAll
    static void stop() throws IOException {
        server().close();
    }

    private static ScriptedSmtp server() {
        return Objects.requireNonNull(started);
    }

    @Test
    void triesAgainUnderTheSameMessageIdWhenTheServerDefers() {
        Scene scene = dueOn("2022-03-31");

        server().next(Scene.contactOf(scene.street()), Order.DEFER);
        Scene.morningOf("2022-03-31");

        assertThat(server().received(Scene.contactOf(scene.street()))).hasSize(1);
        assertThat(attempts(scene)).containsExactly("DEFERRED 451", "ACCEPTED null");
    }

    @Test
    void givesUpWhatTheServerRefusesAndSaysSo() {
        Scene scene = dueOn("2022-04-29");

        server().next(Scene.contactOf(scene.street()), Order.REFUSE);
        Scene.morningOf("2022-04-29");

        assertThat(server().received(Scene.contactOf(scene.street()))).isEmpty();
        assertThat(attempts(scene)).containsExactly("REFUSED 550");
        assertThat(TestEvents.await(AlertUndeliverable.class, event -> event.unitCode()
                                .equals(scene.street()))
                        .reason())
                .isEqualTo("MAIL_REFUSED");
    }

    @Test
    void sendsUnderTheSameMessageIdWhatIsInDoubt() {
        Scene scene = dueOn("2022-05-31");

        server().next(Scene.contactOf(scene.street()), Order.CUT_AFTER_DOT);
        Scene.morningOf("2022-05-31");

        assertThat(server().received(Scene.contactOf(scene.street()))).hasSize(2);
        assertThat(server().received(Scene.contactOf(scene.street())).stream().distinct())
                .hasSize(1);
        assertThat(attempts(scene)).hasSize(2).last().isEqualTo("ACCEPTED null");
        assertThat(deliveries(scene).getString("items[0].attempts[0].detail"))
                .isEqualTo("与邮件服务器的连接中断。 The connection to the mail server broke.");
    }

    @Test
    void takesInEventsWhileTheServerStalls() {
        Scene scene = dueOn("2022-06-30");
        server().next(Scene.contactOf(scene.street()), Order.STALL, Order.STALL, Order.STALL, Order.STALL);
        TestClock.set(LocalDate.parse("2022-06-30"));
        Awaitility.await()
                .until(() -> !server().received(Scene.contactOf(scene.street())).isEmpty());

        AssignmentState next = Duties.reported(List.of(scene.street()), "下一项", LocalDate.of(2022, 12, 30));
        TestEvents.publish(new AssignmentOpened(1, next));

        Awaitility.await("the event to take effect while the mail still waits")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/q/backlog").jsonPath(),
                        backlog -> backlog.getInt("lag") == 0 && backlog.getInt("mailsPending") > 0);
        Scene.settle();
        assertThat(server().received(Scene.contactOf(scene.street())).stream().distinct())
                .hasSize(1);
    }

    /** A duty whose other rungs are past, so that exactly one mail comes on its day. */
    private static Scene dueOn(String day) {
        LocalDate due = LocalDate.parse(day);
        TestClock.set(due.minusDays(1).atTime(20, 0).atZone(TestClock.ZONE).toInstant());
        Scene scene = new Scene().withContacts();
        TestEvents.publish(new AssignmentOpened(1, Duties.reported(List.of(scene.street()), "当日事项", due)));
        Scene.settle();
        return scene;
    }

    private static List<String> attempts(Scene scene) {
        return deliveries(scene).<Map<String, Object>>getList("items[0].attempts").stream()
                .map(attempt -> attempt.get("outcome") + " " + attempt.get("replyCode"))
                .toList();
    }

    private static JsonPath deliveries(Scene scene) {
        return given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/api/v1/deliveries?unit=" + scene.street())
                .jsonPath();
    }

    public static final class Scripted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.port", freePort(),
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.timeout", "2S",
                    "fenlei.notification.sending.lease", "PT9S",
                    "fenlei.notification.sending.first-pause", "PT0.2S");
        }

        private static String freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return Integer.toString(socket.getLocalPort());
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }
}
