package org.fenlei.task.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.feed.domain.Deadline;
import org.fenlei.task.feed.domain.DueBuilder;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

    private static final Instant MIDNIGHT = Instant.parse("2023-04-02T16:00:00Z");

    private static String text(Deadline... deadlines) {
        return new DeadlineCalendar(
                        "柳荫街道垃圾分类任务期限", URI.create("https://fenlei.example.cn"), MIDNIGHT, List.of(deadlines))
                .text();
    }

    private static VEvent only(String text) {
        List<VEvent> events = StrictCalendar.read(text).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void writesAnAllDayEventForADeadline() {
        VEvent event = only(text(new DueBuilder().seenOn("2023-04-03")));

        assertThat(event.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo("2023-04-30");
        assertThat(event.<LocalDate>getEndDate().orElseThrow().getDate()).isEqualTo("2023-05-01");
        assertThat(value(event, "UID")).isEqualTo("0187a0b0-0000-7000-8000-000000000001@fenlei");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20230401T020304Z");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20230402T160000Z");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "CATEGORIES")).isEqualTo("垃圾分类,周期性任务");
    }

    @Test
    void bringsChineseAndPunctuationThere() {
        Deadline deadline = new DueBuilder()
                .titled("落实“四分类”；宣讲, 检查\\通报🗑️" + "，不少于二次".repeat(30))
                .seenOn("2023-04-03");

        String text = text(deadline);

        VEvent event = only(text);
        assertThat(value(event, "SUMMARY")).isEqualTo(deadline.summary());
        assertThat(value(event, "DESCRIPTION")).isEqualTo(deadline.description());
        assertThat(text).doesNotContainPattern("[^\r]\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void setsAlarmsAtNineInTheMorning() {
        VEvent event = only(text(new DueBuilder().seenOn("2023-04-03")));

        assertThat(event.<VAlarm>getComponents("VALARM"))
                .extracting(
                        alarm -> alarm.getTrigger().map(Trigger::getDuration).orElseThrow())
                .containsExactly(
                        Duration.ofDays(-5).plusHours(9), Duration.ofDays(-3).plusHours(9));
    }

    @Test
    void tellsWhatNeedNotBeMetAsCancelled() {
        VEvent event = only(text(new DueBuilder().ended(End.WAIVED, "撤并").seenOn("2023-04-03")));

        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(event.<VAlarm>getComponents("VALARM")).isEmpty();
    }

    @Test
    void isReadByAParserThatForgivesNothing() {
        String broken = text(new DueBuilder().seenOn("2023-04-03")).replaceAll("DTSTAMP:[^\r]*\r\n", "");

        assertThatThrownBy(() -> StrictCalendar.read(broken)).hasMessageContaining("DTSTAMP");
    }

    @Test
    void isACalendarEvenIfNothingFallsDue() {
        Calendar empty = StrictCalendar.read(text());

        assertThat(empty.getComponents("VEVENT")).isEmpty();
        assertThat(empty.<Property>getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("柳荫街道垃圾分类任务期限");
    }
}
