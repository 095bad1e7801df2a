package org.fenlei.task.feed.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus;

/**
 * An assignment as a calendar shows it on a day.
 *
 * @param assignment what is due
 * @param status where it stands
 * @param provisional whether its date or its alarms rest on a guess, because a work calendar is not published yet
 * @param alarms the days on which a calendar program reminds of it
 */
public record Deadline(Assignment assignment, AssignmentStatus status, boolean provisional, List<LocalDate> alarms) {

    /** Those of the mails' ladder that a person can still plan by: so many working days before the last working day. */
    private static final List<Integer> ALARMS = List.of(3, 1);

    public Deadline {
        Objects.requireNonNull(assignment.effectiveDueDate(), "nothing falls due");
        alarms = List.copyOf(alarms);
    }

    /** What a calendar shows of an assignment with a due date. */
    public static Deadline of(Assignment assignment, LocalDate today, WorkCalendar calendar) {
        AssignmentStatus status = assignment.status(today);
        return new Deadline(assignment, status, assignment.provisional(calendar), alarms(assignment, today, calendar));
    }

    private static List<LocalDate> alarms(Assignment assignment, LocalDate today, WorkCalendar calendar) {
        LocalDate due = assignment.effectiveDueDate();
        boolean open = assignment.watched()
                && !assignment.ended()
                && assignment.progress().fulfilledOn() == null;
        if (due == null || !open) {
            return List.of();
        }
        LocalDate last = calendar.previousWorkingDay(due);
        return ALARMS.stream()
                .map(days -> calendar.minusWorkingDays(last, days))
                .filter(day -> !day.isBefore(today))
                .toList();
    }

    /** The last day in time. */
    public LocalDate day() {
        return Objects.requireNonNull(assignment.effectiveDueDate());
    }

    /** Whether calendars are to drop it. */
    public boolean cancelled() {
        return assignment.ended();
    }

    /** One line, in Chinese: status where it says anything, title, what is reached of what is needed. */
    public String summary() {
        String mark =
                switch (status) {
                    case UPCOMING, OPEN -> "";
                    case AT_RISK, FULFILLED, FULFILLED_LATE, OVERDUE, WAIVED, CANCELLED, WAITING ->
                        "【" + status.zh() + "】";
                };
        String quantity = new Quantity(assignment).inShort();
        return mark + plain(assignment.duty().title()) + (quantity.isEmpty() ? "" : "（" + quantity + "）");
    }

    /** All there is to know, Chinese first, then English. */
    public String description() {
        return String.join("\n", Stream.concat(chinese(), english()).toList());
    }

    private Stream<String> chinese() {
        return Stream.of(
                        assignment.duty().planYear() + "年工作方案 任务"
                                + plain(assignment.duty().taskNumber()) + "（"
                                + assignment.duty().kind().zh() + "，"
                                + assignment.duty().fanOut().zh() + "）",
                        "时段：" + period("至"),
                        "截止：" + day() + (moved() ? "（原定" + assignment.dueDate() + "，遇非工作日调整）" : ""),
                        provisional ? "暂定：年度放假安排尚未公布" : "",
                        line("进度：", new Quantity(assignment).zh()),
                        "状态：" + status.zh(),
                        line("原因：", reason()))
                .filter(line -> !line.isEmpty());
    }

    private Stream<String> english() {
        return Stream.of(
                        "\nTask " + plain(assignment.duty().taskNumber()) + " of the plan of "
                                + assignment.duty().planYear() + " ("
                                + assignment.duty().kind().en() + ", "
                                + assignment.duty().fanOut().en() + ")",
                        "Window: " + period(" to "),
                        "Due: " + day() + (moved() ? " (nominally " + assignment.dueDate() + ", a day off)" : ""),
                        provisional ? "Provisional: the year's holidays are not published yet" : "",
                        line("Progress: ", new Quantity(assignment).en()),
                        "Status: " + status.en(),
                        line("Reason: ", reason()))
                .filter(line -> !line.isEmpty());
    }

    private static String line(String label, String value) {
        return value.isEmpty() ? "" : label + value;
    }

    private String period(String to) {
        String days = assignment.window().from() + to + assignment.window().to();
        return assignment.period() == null ? days : assignment.period() + " (" + days + ")";
    }

    private boolean moved() {
        return assignment.dueDate() != null && !assignment.dueDate().equals(day());
    }

    private String reason() {
        return plain(Objects.requireNonNullElse(assignment.ending().reason(), ""));
    }

    /** Documents bring along signs that no content line may hold. */
    private static String plain(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "");
    }
}
