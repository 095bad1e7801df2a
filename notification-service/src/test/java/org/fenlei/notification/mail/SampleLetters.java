package org.fenlei.notification.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.AlertLine.Listing;
import org.fenlei.notification.alert.domain.AlertLine.NamedUnit;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.DailyHour;
import org.fenlei.notification.ladder.domain.Ladder;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Rung;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.mail.domain.Letter;
import org.fenlei.notification.mail.domain.Line;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Letters as the invented district of Yunxi would get them, and the production layout without a container. */
final class SampleLetters {
    static final LocalDate DAY = LocalDate.of(2023, 3, 31);
    private static final String LINK = "https://fenlei.example/";

    private SampleLetters() {}

    static Timetable timetable() {
        WorkCalendar calendar = new WorkCalendar(Map.of(
                2023,
                new WorkCalendar.Year(
                        Set.of(LocalDate.of(2023, 4, 5), LocalDate.of(2023, 5, 1)),
                        Set.of(LocalDate.of(2023, 4, 23)),
                        "test")));
        return new Timetable(
                Ladder.standard(), calendar, new DailyHour(LocalTime.of(8, 0), ZoneId.of("Asia/Shanghai")));
    }

    static MailLayout layout() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
        return new MailLayout(
                template(engine, "letter.html", Variant.TEXT_HTML), template(engine, "letter.txt", Variant.TEXT_PLAIN));
    }

    private static Template template(Engine engine, String name, String contentType) {
        try (InputStream file = SampleLetters.class.getResourceAsStream("/templates/mail/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No template " + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return engine.parse(text, Variant.forContentType(contentType), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Letter digest() {
        return new Letter(
                MailKind.DIGEST,
                "周若琳",
                "锦溪街道",
                RecipientRole.CONTACT,
                DAY,
                Line.of(List.of(
                        duty(
                                "分类知识进小区宣讲",
                                Rung.overdue(1, RecipientRole.CONTACT),
                                "2023-03-30",
                                "5",
                                "2023-03",
                                "1",
                                "0",
                                "次"),
                        duty(
                                "每月报送四分类收运台账",
                                Rung.onTheDay(RecipientRole.CONTACT),
                                "2023-03-31",
                                "21",
                                "2023-03",
                                "1",
                                "0",
                                "份"),
                        duty(
                                "入户宣传覆盖率",
                                Rung.onTheDay(RecipientRole.CONTACT),
                                "2023-03-31",
                                "6",
                                "2023-Q1",
                                "25",
                                "18.4",
                                "PERCENT"),
                        duty(
                                "新建成投放点棚亭改造",
                                Rung.before(3, RecipientRole.CONTACT),
                                "2023-04-06",
                                "12",
                                null,
                                "8",
                                "6",
                                "处"),
                        duty(
                                "志愿服务队伍培训方案报送区垃分办备案",
                                Rung.before(7, RecipientRole.CONTACT),
                                "2023-04-12",
                                "9",
                                null,
                                null,
                                null,
                                null))),
                LINK);
    }

    static Letter escalation(RecipientRole role, int subjects) {
        List<AlertLine> lines = new ArrayList<>();
        for (int at = 1; at <= subjects; at++) {
            lines.add(duty(
                    "每月报送四分类收运台账（第" + at + "号）", Rung.overdue(7, role), "2023-03-22", "21", "2023-02", "1", "0", "份"));
        }
        return new Letter(
                MailKind.ESCALATION,
                "陈望舒",
                role == RecipientRole.HEAD ? "锦溪街道" : "区垃分办",
                role,
                DAY,
                Line.of(lines),
                LINK);
    }

    static Letter listing(String colour) {
        return new Letter(
                MailKind.LISTING,
                "周若琳",
                "锦溪街道",
                RecipientRole.CONTACT,
                DAY,
                Line.of(List.of(listed(colour, "溪畔花园", 1, "98.5"), listed(colour, "翠竹苑", 3, "96"))),
                LINK);
    }

    static AlertLine duty(
            String title,
            Rung rung,
            String due,
            String task,
            @Nullable String period,
            @Nullable String required,
            @Nullable String counted,
            @Nullable String measure) {
        Details details =
                new Details("plan", 2023, task, period, number(required), number(counted), measure, false, null);
        LocalDate date = LocalDate.parse(due);
        return new AlertLine(
                SubjectKind.ASSIGNMENT,
                title,
                title,
                List.of(new NamedUnit("YX-S01", "锦溪街道")),
                date,
                date,
                rung,
                details,
                null);
    }

    private static AlertLine listed(String colour, String site, int rank, String score) {
        return new AlertLine(
                SubjectKind.LISTING,
                site,
                site,
                List.of(new NamedUnit("YX-S01", "锦溪街道")),
                DAY,
                DAY,
                Rung.LISTED,
                Details.NONE,
                new Listing(colour, rank, score, "2023-03", "当月巡查得分" + score + "分，投放点整洁，台账齐全"));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
