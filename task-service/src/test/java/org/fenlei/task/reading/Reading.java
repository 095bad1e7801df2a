package org.fenlei.task.reading;

import java.time.LocalDate;
import org.fenlei.task.reading.plan.PlanFile;
import org.fenlei.task.reading.plan.PlanReader;
import org.fenlei.task.reading.units.UnitDirectory;

/** Short ways to have a plan read. */
public final class Reading {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 8);

    private Reading() {}

    public static PlanDraft of(byte[] file) {
        return of(file, Directories.qinghu());
    }

    public static PlanDraft of(byte[] file, UnitDirectory units) {
        return PlanReader.read(new PlanFile("plan", file, null, TODAY, units));
    }

    public static PlanDraft of(byte[] file, int givenYear) {
        return PlanReader.read(new PlanFile("plan", file, givenYear, TODAY, Directories.qinghu()));
    }

    /** What a single row demands, in a plan of 2024 for 青湖区. */
    public static TaskDraft row(String text, String units, String deadline) {
        return plan(text, units, deadline).tasks().get(0);
    }

    public static PlanDraft plan(String text, String units, String deadline) {
        return of(TaskTable.titled("青湖区2024年生活垃圾分类推进任务表")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|综合|" + text + "|" + units + "|" + deadline)
                .asText());
    }
}
