package org.fenlei.task.board;

import java.util.List;
import java.util.stream.IntStream;
import org.fenlei.task.board.domain.DutyRow;

/** The table of duties as a workbook, in the layout and the language that officials use. */
final class DutySheet {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("序号", 6, true),
            new Sheet.Column("任务", 42, false),
            new Sheet.Column("目标", 32, false),
            new Sheet.Column("责任单位", 22, false),
            new Sheet.Column("期限", 16, true),
            new Sheet.Column("进度", 20, true),
            new Sheet.Column("状态", 24, true));

    /** What its figures mean: 40/36次（99%） is no slip. */
    private static final String REMARK = "进度：累计完成数/要求数；百分比逐项计算，超额部分不抵其他事项的欠缺。标“原计划”的是计划修订前的任务，列仍须了结或已完成的事项。";

    private DutySheet() {}

    /** The workbook. */
    static Spreadsheet of(ReadDuties.Answer answer) {
        String title = answer.plan().title() + "任务进度表";
        return Spreadsheet.of(title, workbook -> {
            Sheet sheet = new Sheet(workbook, "任务进度表", title, REMARK + BoardSheets.day(answer.asOf()), COLUMNS);
            answer.rows().forEach(row -> sheet.add(cells(row)));
        });
    }

    private static List<Object> cells(DutyRow row) {
        return List.of(
                number(row.number()),
                row.task(),
                lines(row.goals()),
                row.units(),
                row.deadline(),
                lines(row.progress()),
                lines(row.status()));
    }

    /** Figures stand as figures, so that they can be sorted by; 3.1 is no figure. */
    private static Object number(String number) {
        return number.matches("[1-9]\\d{0,8}") ? Integer.valueOf(number) : number;
    }

    /** Several lines are numbered, so that goals, progress and status can be told together. */
    private static String lines(List<String> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        return String.join(
                "\n",
                IntStream.range(0, lines.size())
                        .mapToObj(line -> (line + 1) + "．" + lines.get(line))
                        .toList());
    }
}
