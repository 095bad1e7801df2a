package org.fenlei.task.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.TaskTable;
import org.junit.jupiter.api.Test;

/** A plan of a thousand rows, in every format, is read in seconds; how long it took is printed. */
class ThousandRowsTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST_MILLIS = 5_000;
    private static final int ROWS = 1_000;
    private static final int ROWS_OF_A_PAGE = 25;
    private static final String HEADER = "序号|类别|工作内容|责任单位|完成时限";
    private static final List<String> CONTENTS = List.of(
            "每月组织入户宣传不少于%d次，覆盖率不低于95%%；/每季度召开推进会不少于1次，并印发会议纪要。",
            "6月底前完成投放点改造%d处，每处面积不低于3平方米；/9月30日前建成分类亭12座，验收得分达到90分以上。",
            "每月25日前报送上月台账，定期开展联合检查，每季度通报不少于%d次；/年底前报送工作总结1份。",
            "新增达标小区%d个，达标小区占比达到35%%以上，可回收物回收量不低于40吨；/持续做好日常管理。",
            "每半年开展业务培训不少于%d场；/每个社区每季度开展主题活动不少于1次，全年不少于4次。");
    private static final List<String> UNITS =
            List.of("区城管局/区教育局、区民政局", "荷香街道、柳岸街道、桥西街道", "各街道", "区住房和城乡建设局、区机关事务管理中心，各镇（街道）", "区妇联、团区委");
    private static final List<String> DEADLINES = List.of("2024年6月", "全年", "全年，每月末", "9月底前", "每季度末");

    @Test
    void areAllRead() {
        TaskTable table = table();
        read("docx, cold", table.asWord());
        read("docx, again", table.asWord());
        read("xlsx", table.asExcel());
        read("text", table.asText());
        read("docx, warm", table.asWord());
    }

    private static void read(String format, byte[] file) {
        long start = THREADS.getCurrentThreadCpuTime();
        PlanDraft draft = Reading.of(file);
        long taken = THREADS.getCurrentThreadCpuTime() - start;
        System.out.printf(
                "%s: %,d rows, %,d demands, %,d questions in %,d ms of processor time%n",
                format,
                draft.tasks().size(),
                draft.obligations().size(),
                draft.questions().size(),
                taken / 1_000_000);
        assertThat(taken / 1_000_000).isLessThan(LONGEST_MILLIS);
        assertThat(draft.tasks()).hasSize(ROWS);
        assertThat(draft.obligations()).hasSizeGreaterThan(3 * ROWS);
        assertThat(draft.unrecognised()).isEmpty();
    }

    private static TaskTable table() {
        TaskTable table = TaskTable.titled("附件", "青湖区2024年生活垃圾分类任务分解表");
        for (int row = 0; row < ROWS; row++) {
            int kind = row % CONTENTS.size();
            if (row % ROWS_OF_A_PAGE == 0) {
                table.row(HEADER);
            }
            table.row(String.join(
                    "|",
                    String.valueOf(row + 1),
                    kind == 0 ? "类别" + (row / CONTENTS.size() + 1) : "^",
                    String.format(CONTENTS.get(kind), row % 9 + 1),
                    UNITS.get(kind),
                    DEADLINES.get(kind)));
        }
        return table;
    }
}
