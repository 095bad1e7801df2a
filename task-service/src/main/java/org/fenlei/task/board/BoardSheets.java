package org.fenlei.task.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.board.domain.Board;
import org.fenlei.task.board.domain.Counters;
import org.fenlei.task.board.domain.Dues;
import org.fenlei.task.board.domain.TrendPoint;
import org.fenlei.task.domain.ChineseDates;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** A board as a workbook: a sheet for each way to cut it, in Chinese. */
final class BoardSheets {

    private static final List<AssignmentStatus> STATUSES = List.of(
            AssignmentStatus.FULFILLED,
            AssignmentStatus.FULFILLED_LATE,
            AssignmentStatus.OPEN,
            AssignmentStatus.AT_RISK,
            AssignmentStatus.OVERDUE,
            AssignmentStatus.UPCOMING,
            AssignmentStatus.WAITING,
            AssignmentStatus.WAIVED,
            AssignmentStatus.CANCELLED);

    private final Workbook workbook;
    private final ReadBoard.Answer answer;

    private BoardSheets(Workbook workbook, ReadBoard.Answer answer) {
        this.workbook = workbook;
        this.answer = answer;
    }

    /** The workbook. */
    static Spreadsheet of(ReadBoard.Answer answer) {
        return Spreadsheet.of(answer.plan().title() + "进度总览", workbook -> new BoardSheets(workbook, answer).write());
    }

    /** The day that a table is about, as it stands below the title. */
    static String day(LocalDate asOf) {
        return "统计日期：" + ChineseDates.of(asOf);
    }

    private void write() {
        Board board = answer.board();
        cut("按责任单位", "责任单位", 26, board.units(), answer::unitName);
        total(cut("按任务", "任务", 50, board.tasks(), task -> task.numberInTables() + "．" + task.text()));
        total(cut("按类别", "类别", 26, board.categories(), category -> category.isEmpty() ? "未分类" : category));
        cut("按层级", "层级", 26, board.levels(), UnitLevel::zh);
        Sheet months = cut("按月份", "期限所在月份", 26, board.months(), ChineseDates::of);
        board.undated().ifPresent(counters -> months.add(line("", "无期限", counters)));
        total(months);
        trend(board);
    }

    private <K> Sheet cut(String name, String what, double width, Map<K, Counters> cut, Function<K, String> named) {
        Sheet sheet = sheet(name, columns(what, width));
        int number = 0;
        for (Map.Entry<K, Counters> each : cut.entrySet()) {
            sheet.add(line(++number, named.apply(each.getKey()), each.getValue()));
        }
        return sheet;
    }

    /** What is done jointly stands in several units and levels: their lines add up to more. */
    private void total(Sheet sheet) {
        sheet.add(line("", "合计", answer.board().totals()));
    }

    private void trend(Board board) {
        Sheet sheet = sheet(
                "按月进展",
                List.of(
                        new Sheet.Column("月份", 12, true),
                        new Sheet.Column("截至", 14, true),
                        new Sheet.Column("到期事项", 12, true),
                        new Sheet.Column("按期完成", 12, true),
                        new Sheet.Column("逾期完成", 12, true),
                        new Sheet.Column("未完成", 12, true),
                        new Sheet.Column("完成率（%）", 14, true)));
        for (TrendPoint point : board.trend()) {
            Dues dues = point.dues();
            sheet.add(Arrays.asList(
                    ChineseDates.of(point.month()),
                    ChineseDates.of(point.day()),
                    dues.due(),
                    dues.fulfilled(),
                    dues.fulfilledLate(),
                    dues.overdue() + dues.open(),
                    dues.share()));
        }
    }

    private Sheet sheet(String name, List<Sheet.Column> columns) {
        String title = answer.plan().title() + "进度总览（" + name + "）";
        return new Sheet(workbook, name, title, day(answer.board().asOf()), columns);
    }

    private static List<Sheet.Column> columns(String what, double width) {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column("序号", 6, true));
        columns.add(new Sheet.Column(what, width, false));
        columns.add(new Sheet.Column("事项数", 9, true));
        STATUSES.forEach(status -> columns.add(new Sheet.Column(status.zh(), 9, true)));
        columns.add(new Sheet.Column("完成率（%）", 10, true));
        columns.add(new Sheet.Column("时序进度（%）", 11, true));
        return columns;
    }

    private static List<@Nullable Object> line(Object number, String name, Counters counters) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(number, name, counters.assignments()));
        STATUSES.forEach(status -> cells.add(counters.count(status)));
        cells.add(rounded(counters.reached()));
        cells.add(rounded(counters.pace()));
        return cells;
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP);
    }
}
