package org.fenlei.task.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.NumberedPlan;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.SourceLine;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans in numbered clauses, in the manners that districts write them in. */
class NarrativeTest {
    private static final NumberedPlan PLAN = NumberedPlan.of("""
            青湖区2024年生活垃圾分类实施方案
            为巩固分类成果，结合我区实际，制定本方案。
            一、工作目标
            全区分类水平稳中有进，居民习惯进一步养成。
            二、重点任务
            （一）完善投放设施
            1、改造投放点。6月底前完成老旧投放点改造40处。
            责任单位：荷香街道、柳岸街道
            配合单位：区城管局
            2、规范标识。每季度至少巡查1次标识是否完好。
            责任单位：区城管局
            （二）加强宣传引导
            1、开展入户宣传。每月至少开展1次入户宣传活动。
            责任单位：区妇联
            三、工作要求
            （一）压实责任。各部门要定期调度工作进展。
            （二）强化保障。要统筹安排经费，保障工作开展。
            """);

    @Test
    void aPhaseBoundsWhatItHeads() {
        PlanDraft draft = Reading.of(NumberedPlan.of("""
                青湖区2024年生活垃圾分类工作实施方案
                一、实施步骤
                （一）动员部署阶段（2024年3月）。制定工作方案，召开动员大会。
                责任单位：区城管局
                （二）全面推进阶段（4月至10月）
                推进各项任务落实，每月调度一次工作进展。6月底前建成收集亭20座。
                责任单位：区城管局
                （三）第三阶段：总结验收（2024年11月至12月）。开展考核验收。
                责任单位：区城管局
                （四）长效管理阶段。每月调度一次工作进展。
                责任单位：区城管局
                """).asText());

        assertThat(draft.tasks())
                .extracting(task -> Wording.of(task.obligations()))
                .containsExactly(
                        "MILESTONE due=2024-03-31",
                        "MILESTONE due=2024-10-31 from=2024-04-01; RECURRING >=1次 MONTH due=2024-10-31 from=2024-04-01;"
                                + " TARGET >=20座 due=2024-06-30 from=2024-04-01",
                        "MILESTONE due=2024-12-31 from=2024-11-01",
                        "RECURRING >=1次 MONTH");
        assertThat(draft.questions()).isEmpty();
    }

    private static Stream<byte[]> forms() {
        return Stream.of(PLAN.asText(), PLAN.asText(24), PLAN.asWord(), PLAN.asWordThatCounts(), PLAN.asPdf(40));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheSameTasksFromEveryForm(byte[] file) {
        PlanDraft draft = Reading.of(file);

        assertThat(draft.title()).isEqualTo("青湖区2024年生活垃圾分类实施方案");
        assertThat(draft.year()).isEqualTo(2024);
        assertThat(draft.tasks())
                .extracting(TaskDraft::number, TaskDraft::category, task -> names(task.leadUnits()))
                .containsExactly(
                        tuple("二（一）1", "完善投放设施", List.of("荷香街道", "柳岸街道")),
                        tuple("二（一）2", "完善投放设施", List.of("区城管局")),
                        tuple("二（二）1", "加强宣传引导", List.of("区妇联")),
                        tuple("三（一）", "工作要求", List.of()),
                        tuple("三（二）", "工作要求", List.of()));
        assertThat(names(draft.tasks().get(0).supportingUnits())).containsExactly("区城管局");
        assertThat(draft.obligations())
                .extracting(ObligationDraft::kind)
                .containsExactly(
                        ObligationKind.TARGET,
                        ObligationKind.RECURRING,
                        ObligationKind.RECURRING,
                        ObligationKind.UNSCHEDULED,
                        ObligationKind.STANDING);
        assertThat(draft.obligations().get(0).dueDate()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(draft.obligations().get(1).period()).isEqualTo(PeriodKind.QUARTER);
        assertThat(draft.obligations().get(2).period()).isEqualTo(PeriodKind.MONTH);
        assertThat(draft.questions())
                .extracting(question -> question.taskNumber() + " " + question.code())
                .containsExactlyInAnyOrder("三（一） UNIT_MISSING", "三（一） FREQUENCY_UNSTATED", "三（二） UNIT_MISSING");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void accountsForEveryLine(byte[] file) {
        PlanDraft draft = Reading.of(file);

        assertThat(draft.unrecognised()).isEmpty();
        assertThat(draft.metadata()).extracting(SourceLine::text).contains("一、工作目标", "二、重点任务", "（一）完善投放设施");
        assertThat(draft.lines().total())
                .isEqualTo(draft.lines().inTasks() + draft.lines().metadata());
    }

    @Test
    void aClausesNameDemandsNothing() {
        TaskDraft task = one("1、打造示范小区。5月底前创建示范小区3个。", "责任单位：区城管局");

        assertThat(task.text()).isEqualTo("打造示范小区。\n5月底前创建示范小区3个。");
        assertThat(task.obligations()).extracting(ObligationDraft::kind).containsExactly(ObligationKind.TARGET);
    }

    @Test
    void aNameThatDemandsIsRead() {
        TaskDraft task = one("1、每季度召开例会1次。通报进展情况。", "责任单位：区城管局");

        assertThat(task.obligations()).extracting(ObligationDraft::period).contains(PeriodKind.QUARTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1、6月底前建成投放点5处。（责任单位：区城管局；配合单位：荷香街道；完成时限：6月底）",
                "1、6月底前建成投放点5处。（牵头单位：区城管局 配合单位：荷香街道）",
                "1、6月底前建成投放点5处。【责任部门：区城管局；协办部门：荷香街道】",
                "1、6月底前建成投放点5处（区城管局牵头，荷香街道配合）",
                "1、建成投放点5处。〔区城管局牵头，荷香街道配合，6月底前完成〕",
                "1、6月底前建成投放点5处。责任单位：区城管局；配合单位：荷香街道。"
            })
    void unitsMayStandAtTheEndOfTheLine(String line) {
        TaskDraft task = one(line);

        assertThat(names(task.leadUnits())).containsExactly("区城管局");
        assertThat(names(task.supportingUnits())).containsExactly("荷香街道");
        assertThat(task.obligations()).hasSize(1);
        assertThat(task.obligations().get(0).dueDate()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(task.text()).doesNotContain("区城管局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、6月底前建成投放点5处。（区城管局、荷香街道）", "1、6月底前建成投放点5处【区城管局，荷香街道】。", "1、建成投放点5处。（区城管局、荷香街道，6月底前）"})
    void unitsMayStandThereAlone(String line) {
        TaskDraft task = one(line);

        assertThat(names(task.leadUnits())).containsExactly("区城管局", "荷香街道");
        assertThat(task.obligations()).hasSize(1);
        assertThat(task.obligations().get(0).dueDate()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void whatABracketAddsInsideALineNamesNobody() {
        assertThat(one("1、重点区域（荷香街道）先行改造8处。").leadUnits()).isEmpty();
    }

    @Test
    void readsUnitsWithBracketsOfTheirOwnWithinBrackets() {
        TaskDraft task = one("1、6月底前建成投放点5处。（责任单位：区城管局、各镇（街道））");

        assertThat(task.leadUnits()).extracting(UnitRef::name).containsExactly("区城管局", "各镇（街道）");
        assertThat(task.leadUnits()).allMatch(UnitRef::resolved);
    }

    @Test
    void theDeadlineMayStandBelow() {
        TaskDraft task = one("1、完成投放点改造。", "责任单位：区城管局", "完成时限：2024年9月");

        assertThat(task.deadlineText()).isEqualTo("2024年9月");
        assertThat(task.obligations()).extracting(ObligationDraft::dueDate).containsExactly(LocalDate.of(2024, 9, 30));
    }

    @Test
    void aNumberTypedBeforeALabelIsNoClause() {
        TaskDraft task = one("3、开展宣传。每月开展宣传1次。", "责任单位：区妇联", "（4）  配合部门：团区委");

        assertThat(names(task.leadUnits())).containsExactly("区妇联");
        assertThat(names(task.supportingUnits())).containsExactly("团区委");
    }

    @Test
    void aNumberOfTheWrongKindBeginsAClauseOnceTheLastNamedItsUnits() {
        PlanDraft draft = plan(
                "（一）宣传",
                "1、入户宣传。每月1次。",
                "责任单位：区妇联",
                "（2）集中宣传。每季度1次。",
                "责任单位：团区委",
                "（二）设施",
                "1、巡查设施。每月1次。",
                "责任单位：区城管局");

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("（一）1", "（一）（2）", "（二）1");
        assertThat(draft.tasks()).extracting(TaskDraft::category).containsExactly("宣传", "宣传", "设施");
    }

    @Test
    void pointsBelowAClauseBelongToIt() {
        PlanDraft draft = plan("（一）宣传", "1、宣传活动。", "（1）每月入户宣传1次；", "（2）每季度集中宣传1次。", "责任单位：区妇联");

        assertThat(draft.tasks()).hasSize(1);
        assertThat(draft.tasks().get(0).obligations())
                .extracting(ObligationDraft::period)
                .containsExactly(PeriodKind.MONTH, PeriodKind.QUARTER);
        assertThat(names(draft.tasks().get(0).leadUnits())).containsExactly("区妇联");
    }

    @Test
    void pointsThatNameUnitsOfTheirOwnAreTasks() {
        PlanDraft draft = plan("1、宣传活动。", "（1）每月入户宣传1次。", "责任单位：区妇联", "（2）每季度集中宣传1次。", "责任单位：团区委");

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("1（1）", "1（2）");
        assertThat(draft.tasks()).extracting(TaskDraft::category).containsOnly("宣传活动");
    }

    @Test
    void aClauseWithoutPointsBelowItIsATask() {
        PlanDraft draft = plan("二、重点任务", "（一）信息报送", "每月报送工作信息1次。", "责任单位：各成员部门");

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("二（一）");
        assertThat(draft.tasks().get(0).text()).isEqualTo("信息报送\n每月报送工作信息1次。");
        assertThat(draft.tasks().get(0).obligations())
                .extracting(ObligationDraft::period)
                .containsExactly(PeriodKind.MONTH);
    }

    @Test
    void unitsBrokenOverTwoLinesAreOneList() {
        TaskDraft task = one("1、每月巡查1次。", "责任单位：区城管局、荷香街道、柳岸街", "道、桥西街道");

        assertThat(names(task.leadUnits())).containsExactly("区城管局", "荷香街道", "柳岸街道", "桥西街道");
    }

    @Test
    void aStrokeBeforeAPeriodNamesTheWindow() {
        TaskDraft task = one("1、开展巡查不少于2次/月。", "责任单位：区城管局");

        assertThat(task.obligations()).extracting(ObligationDraft::period).containsExactly(PeriodKind.MONTH);
        assertThat(task.obligations().get(0).minimum()).isEqualByComparingTo("2");
    }

    @Test
    void unitsMayStandInTheLineBelowTheirLabel() {
        TaskDraft task = one("1、每月巡查1次。", "责任单位：", "区城管局、荷香街道");

        assertThat(names(task.leadUnits())).containsExactly("区城管局", "荷香街道");
    }

    @Test
    void aGoalWithAFigureIsATask() {
        PlanDraft draft = plan("一、工作目标", "到2024年底，全区分类覆盖率达到95%。", "二、工作任务", "1、每月巡查1次。", "责任单位：区城管局");

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("一", "二1");
        assertThat(draft.tasks().get(0).obligations())
                .extracting(ObligationDraft::kind)
                .containsExactly(ObligationKind.RATE);
        assertThat(draft.questions())
                .filteredOn(question -> question.code() == QuestionCode.UNIT_MISSING)
                .hasSize(1);
    }

    @Test
    void whatClosesADocumentIsNoDuty() {
        PlanDraft draft = plan("三、工作要求", "（一）压实责任。各部门要定期调度。", "青湖区生活垃圾分类工作领导小组办公室", "2024年1月8日");

        assertThat(draft.tasks()).hasSize(1);
        assertThat(draft.tasks().get(0).text()).doesNotContain("领导小组办公室");
        assertThat(draft.unrecognised()).isEmpty();
    }

    @Test
    void aPageNumberIsNoPartOfWhatItInterrupts() {
        PlanDraft draft = plan("1、每月组织各社区开展一次入户宣传活动，", "- 3 -", "每季度通报一次。", "责任单位：区妇联");

        assertThat(draft.tasks()).hasSize(1);
        assertThat(draft.tasks().get(0).text()).isEqualTo("每月组织各社区开展一次入户宣传活动，每季度通报一次。");
        assertThat(draft.unrecognised()).isEmpty();
    }

    @Test
    void textWithoutClausesIsRefused() {
        assertThatThrownBy(() -> plan("请各单位准时参加会议。")).isInstanceOf(PlanReadingRefused.class);
    }

    private static TaskDraft one(String... lines) {
        PlanDraft draft = plan(lines);
        assertThat(draft.tasks()).hasSize(1);
        assertThat(draft.unrecognised()).isEmpty();
        return draft.tasks().get(0);
    }

    private static PlanDraft plan(String... lines) {
        return Reading.of(NumberedPlan.of("青湖区2024年生活垃圾分类工作方案\n" + String.join("\n", lines))
                .asText());
    }

    private static List<String> names(List<UnitRef> units) {
        return units.stream().map(UnitRef::name).toList();
    }
}
