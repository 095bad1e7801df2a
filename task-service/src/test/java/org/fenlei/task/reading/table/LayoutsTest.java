package org.fenlei.task.reading.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.SourceLine;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Task tables as different districts draw them. */
class LayoutsTest {
    private static final String TITLE = "青湖区2024年生活垃圾分类要点任务分解表";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            序号|类别|工作内容|责任单位|完成时限           ; 1|宣传|每月宣讲2次。|区教育局|全年
            完成时限|牵头单位|任务内容|类别|序号           ; 全年|区教育局|每月宣讲2次。|宣传|1
            编号|任务类别|具体任务|责任部门|时间节点        ; 1|宣传|每月宣讲2次。|区教育局|全年
            序号|项目|目标任务|主要责任单位|完成期限        ; 1|宣传|每月宣讲2次。|区教育局|全年
            序号|任务名称|目标内容|主责部门|完成时间        ; 1|宣传|每月宣讲2次。|区教育局|全年
            序号|重点任务|工作措施|实施单位|时间要求        ; 1|宣传|每月宣讲2次。|区教育局|全年
            序 号|类 别|工 作 内 容|责 任 单 位|完 成 时 限   ; 1|宣传|每月宣讲2次。|区教育局|全年
            板块|主要任务|责任分工|时限|备注               ; 宣传|每月宣讲2次。|区教育局|全年|
            板块|主要任务|承办单位|时限|备注               ; 宣传|每月宣讲2次。|区教育局|全年|
            """)
    void columnsInAnyOrderUnderAnyHeading(String header, String row) {
        PlanDraft draft =
                Reading.of(TaskTable.titled(TITLE).row(header).row(row).asWord());

        TaskDraft task = draft.tasks().get(0);
        assertThat(task.number()).isEqualTo("1");
        assertThat(task.category()).isEqualTo("宣传");
        assertThat(task.text()).isEqualTo("每月宣讲2次。");
        assertThat(task.leadUnits()).extracting(UnitRef::name).containsExactly("区教育局");
        assertThat(task.deadlineText()).isEqualTo("全年");
        assertThat(Wording.of(task.obligations())).isEqualTo("RECURRING >=2次 MONTH");
        assertThat(draft.unrecognised()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            序号|工作任务|牵头单位|配合单位|完成时限        ; 1|每月宣讲2次。|区教育局|区民政局、各街道|全年
            序号|工作任务|责任单位|协办单位|完成时限        ; 1|每月宣讲2次。|区教育局|区民政局、各街道|全年
            序号|配合部门|牵头部门|任务|完成时限           ; 1|区民政局、各街道|区教育局|每月宣讲2次。|全年
            """)
    void supportingUnitsHaveAColumnOfTheirOwn(String header, String row) {
        PlanDraft draft =
                Reading.of(TaskTable.titled(TITLE).row(header).row(row).asWord());

        TaskDraft task = draft.tasks().get(0);
        assertThat(task.leadUnits()).extracting(UnitRef::name).containsExactly("区教育局");
        assertThat(task.supportingUnits()).extracting(UnitRef::name).containsExactly("区民政局", "各街道");
        assertThat(task.obligations().get(0).supportingUnits()).isEqualTo(task.supportingUnits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            序号|工作任务|一季度|二季度|三季度|四季度|责任单位      ; 1|改造投放点20处|5处|完成10处|15处|完成验收|区城管局
            序号|工作任务|一季度目标|二季度目标|三季度目标|四季度目标|责任单位 ; 1|改造投放点20处|5处|完成10处|15处|完成验收|区城管局
            """)
    void whatIsToBeReachedInEachQuarterHasAColumn(String header, String row) {
        for (byte[] file : List.of(
                TaskTable.titled(TITLE).row(header).row(row).asWord(),
                TaskTable.titled(TITLE).row(header).row(row).asText(),
                TaskTable.titled(TITLE).row(header).row(row).asExcel())) {
            PlanDraft draft = Reading.of(file);

            assertThat(Wording.of(draft.obligations()))
                    .isEqualTo("TARGET >=20处; TARGET >=5处 due=2024-03-31; TARGET >=10处 due=2024-06-30; "
                            + "TARGET >=15处 due=2024-09-30; MILESTONE due=2024-12-31");
            assertThat(draft.unrecognised()).isEmpty();
        }
    }

    @Test
    void aQuarterWithoutAWordAsksForNothing() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作任务|一季度|二季度|责任单位|完成时限")
                .row("1|每月宣讲2次||  |区教育局|全年")
                .asWord());

        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=2次 MONTH");
    }

    @Test
    void aHeaderInTwoRowsDividesItsColumns() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作任务|责任单位|责任单位|完成时限")
                .row("^|^|牵头|配合|^")
                .row("1|每月宣讲2次。|区教育局|区民政局|全年")
                .asWord());

        TaskDraft task = draft.tasks().get(0);
        assertThat(task.leadUnits()).extracting(UnitRef::name).containsExactly("区教育局");
        assertThat(task.supportingUnits()).extracting(UnitRef::name).containsExactly("区民政局");
    }

    @Test
    void aGoalColumnAddsItsFiguresToTheTask() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|年度目标|责任单位|完成时限")
                .row("1|推进小区达标创建。|全区新增达标小区18个|各街道、区城管局|10月")
                .asWord());

        assertThat(draft.obligations())
                .extracting(Wording::of)
                .contains("TARGET >=18个 due=2024-10-31 JOINTLY SITE_CERTIFIED");
    }

    @Test
    void aNameThatSaysHowMuchIsPartOfTheTask() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|任务名称|工作措施|责任单位|完成时限")
                .row("1|新建分类亭40座|做好选址，强化管理。|区城管局|10月")
                .asWord());

        assertThat(Wording.of(draft.obligations())).startsWith("TARGET >=40座 due=2024-10-31");
    }

    @Test
    void aCategoryOverTheWholeWidthHoldsUntilTheNext() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限")
                .row("一、宣传发动")
                .row("1|走进校园宣讲。|区教育局|全年")
                .row("2|走进企业宣讲。|区商务局|全年")
                .row("二、督导考核")
                .row("3|做好日常督导。|区城管局|全年")
                .asWord());

        assertThat(draft.tasks()).extracting(TaskDraft::category).containsExactly("一、宣传发动", "一、宣传发动", "二、督导考核");
        assertThat(draft.unrecognised()).isEmpty();
    }

    @Test
    void numbersThatWordCountsByItselfAreCounted() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限")
                .row("#|走进校园宣讲。|区教育局|全年")
                .row("#|报送小结。||")
                .row("#|走进企业宣讲。|区商务局|全年")
                .asWord());

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("1", "2", "3");
    }

    @Test
    void rowsDrawnOnAnotherGridKeepTheirColumns() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(TaskTable.titled(TITLE)
                        .row("序号|工作内容|责任单位|完成时限")
                        .row("1|走进校园宣讲。|区教育局|全年")
                        .asWord()));
                var file = new ByteArrayOutputStream()) {
            XWPFTableRow row = document.getTables().get(0).getRow(1);
            row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            row.getCell(2).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            document.write(file);

            TaskDraft task = Reading.of(file.toByteArray()).tasks().get(0);
            assertThat(task.text()).isEqualTo("走进校园宣讲。");
            assertThat(task.leadUnits()).extracting(UnitRef::name).containsExactly("区教育局");
            assertThat(task.deadlineText()).isEqualTo("全年");
        }
    }

    @Test
    void aRowThatSpeaksOfResponsibleUnitsIsNoHeader() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("工作内容|责任单位|完成时限")
                .row("落实目标任务。|各责任单位|全年")
                .row("做好工作小结|各成员部门|长期")
                .asWord());

        assertThat(draft.tasks()).hasSize(2);
    }

    @Test
    void aTitleInsideTheTableIsTheTitle() {
        PlanDraft inside = Reading.of(TaskTable.titled("附件")
                .row(TITLE)
                .row("序号|工作内容|责任单位|完成时限")
                .row("1|2月底前完成选址工作。|区教育局|全年")
                .asWord());

        assertThat(inside.title()).isEqualTo(TITLE);
        assertThat(inside.year()).isEqualTo(2024);
    }

    @Test
    void aRemarkThatSaysHowOftenIsPartOfTheTask() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限|备注")
                .row("1|走进校园宣讲。|区教育局|全年|每季度不少于1次")
                .row("2|走进企业宣讲。|区商务局|全年|新增任务")
                .asWord());

        assertThat(Wording.of(draft.tasks().get(0).obligations())).contains("RECURRING >=1次 QUARTER");
        assertThat(draft.tasks().get(1).text()).isEqualTo("走进企业宣讲。");
    }

    @Test
    void aTextCutByAPageBreakIsOneTask() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限")
                .row("1|走进校园宣讲，|区教育局|全年")
                .row("|每季度不少于2次。||")
                .asWord());

        assertThat(draft.tasks()).hasSize(1);
        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=2次 QUARTER");
        assertThat(draft.unrecognised()).isEmpty();
    }

    @Test
    void mergedUnitsAndDeadlinesHoldForTheRowsBelow() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限")
                .row("1|建成分类亭。|区城管局|6月")
                .row("2|更换旧桶。|^|^")
                .asWord());

        assertThat(draft.tasks().get(1).leadUnits()).extracting(UnitRef::name).containsExactly("区城管局");
        assertThat(draft.tasks().get(1).deadlineText()).isEqualTo("6月");
        assertThat(draft.openQuestions()).isEmpty();
    }

    @Test
    void severalRowsUnderOneMergedNumberAreSeveralTasks() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限")
                .row("5|建成分类亭。|区城管局|6月")
                .row("^|走进校园宣讲。|区教育局|9月")
                .row("6|走进企业宣讲。|区商务局|9月")
                .asWord());

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("5", "5-2", "6");
    }

    @Test
    void tablesOnFollowingPagesContinueTheFirst() {
        String text = new String(
                        TaskTable.titled(TITLE)
                                .row("序号|工作内容|责任单位|完成时限")
                                .row("1|走进校园宣讲。|区教育局|全年")
                                .asText(),
                        UTF_8)
                + "- 2 -\n\t2\n\t走进企业宣讲。\n\t区商务局\n\t全年\n";

        PlanDraft draft = Reading.of(text.getBytes(UTF_8));

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("1", "2");
        assertThat(draft.unrecognised()).isEmpty();
    }

    @Test
    void aScoringTableIsNoTaskTable() {
        String scoring = "\n\t序号\n\t考核内容\n\t分值\n\t责任单位\n\n\t1\n\t每月巡查2次，少1次扣2分\n\t10\n\t区城管局\n";
        String text = new String(
                        TaskTable.titled(TITLE)
                                .row("序号|工作内容|责任单位|完成时限")
                                .row("1|走进校园宣讲。|区教育局|全年")
                                .asText(),
                        UTF_8)
                + "考核评分表\n" + scoring;

        PlanDraft draft = Reading.of(text.getBytes(UTF_8));

        assertThat(draft.tasks()).hasSize(1);
        assertThat(draft.unrecognised()).isEmpty();
    }

    @Test
    void aTaskTableWithPointsIsATaskTable() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作任务|责任单位|完成时限|分值")
                .row("1|每月巡查2次。|区城管局|全年|10")
                .asWord());

        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=2次 MONTH");
        assertThat(draft.unrecognised()).isEmpty();
    }

    @Test
    void whatAScoringTableDemandsWithoutAMarkIsUnrecognised() {
        String scoring = "考核评分表\n\n\t序号\n\t考核内容\n\t分值\n\n\t1\n\t每月巡查2次\n\t10\n";
        String text = new String(
                        TaskTable.titled(TITLE)
                                .row("序号|工作内容|责任单位|完成时限")
                                .row("1|走进校园宣讲。|区教育局|全年")
                                .asText(),
                        UTF_8)
                + scoring;

        PlanDraft draft = Reading.of(text.getBytes(UTF_8));

        assertThat(draft.unrecognised()).extracting(SourceLine::text).contains("每月巡查2次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"进展情况", "完成情况", "上半年完成情况", "目前进展"})
    void whatHasBeenDoneSoFarDemandsNothing(String heading) {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限|" + heading)
                .row("1|走进校园宣讲。|区教育局|全年|上半年开展培训12次")
                .asWord());

        assertThat(Wording.of(draft.obligations())).isEqualTo("STANDING");
    }

    @Test
    void aLineThatMightBeADutyAndFitsNowhereIsUnrecognised() {
        PlanDraft draft = Reading.of(TaskTable.titled(TITLE)
                .row("序号|工作内容|责任单位|完成时限")
                .row("1|走进校园宣讲。|区教育局|全年")
                .note("各单位每月20日前另行提交影像资料，不少于10份，由办公室统一归档保存备查。")
                .asWord());

        assertThat(draft.unrecognised()).singleElement().satisfies(line -> assertThat(line.text())
                .startsWith("各单位每月20日前"));
        assertThat(draft.lines().unrecognised()).isEqualTo(1);
    }

    @Test
    void aTableWithoutAHeaderIsRefused() {
        byte[] file = TaskTable.titled(TITLE)
                .row("1|走进校园宣讲。|区教育局|全年")
                .row("2|走进企业宣讲。|区商务局|全年")
                .asWord();

        assertRefused(ReadingRefusal.PLAN_TABLE_WITHOUT_HEADER, file);
    }

    @Test
    void aHeaderWithoutRowsIsRefused() {
        assertRefused(
                ReadingRefusal.PLAN_WITHOUT_TASKS,
                TaskTable.titled(TITLE).row("序号|工作内容|责任单位|完成时限").asWord());
    }

    @Test
    void textWithoutATableIsRefused() {
        assertRefused(ReadingRefusal.PLAN_WITHOUT_TASK_TABLE, "会议通知\n请准时参加。\n".getBytes(UTF_8));
    }

    private static void assertRefused(ReadingRefusal code, byte[] file) {
        assertThatExceptionOfType(PlanReadingRefused.class)
                .isThrownBy(() -> Reading.of(file))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
