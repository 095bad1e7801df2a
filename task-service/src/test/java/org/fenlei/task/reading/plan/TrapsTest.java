package org.fenlei.task.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.SourceLine;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What official documents do to their readers; each trap as Word file and as text. */
class TrapsTest {
    private static final String TITLE = "青湖区2024年生活垃圾分类推进任务表";
    private static final String HEADER = "序号|类别|工作内容|责任单位|完成时限";

    /** The forms in which a table reaches the reader. */
    enum Form {
        WORD {
            @Override
            PlanDraft read(TaskTable table) {
                return Reading.of(table.asWord());
            }
        },
        TEXT {
            @Override
            PlanDraft read(TaskTable table) {
                return Reading.of(table.asText());
            }
        };

        abstract PlanDraft read(TaskTable table);
    }

    @ParameterizedTest
    @EnumSource
    void aPageHeaderRepeatedInsideTheTableIsNoTask(Form form) {
        PlanDraft draft =
                form.read(table().row("1|宣传|走进校园宣讲。|区教育局|全年").row(HEADER).row("2|宣传|走进企业宣讲。|区商务局|全年"));

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("1", "2");
        assertThat(draft.lines().metadata()).isEqualTo(11);
        assertNothingLost(draft);
    }

    @ParameterizedTest
    @EnumSource
    void aMergedCategoryHoldsForTheRowsBelow(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进校园宣讲。|区教育局|全年")
                .row("2|^|走进企业宣讲。|区商务局|全年")
                .row(HEADER)
                .row("3|^|走进社区宣讲。|各街道|全年")
                .row("4|督导|做好日常督导。|区城管局|全年"));

        assertThat(draft.tasks()).extracting(TaskDraft::category).containsExactly("宣传", "宣传", "宣传", "督导");
        assertNothingLost(draft);
    }

    @ParameterizedTest
    @EnumSource
    void aUnitNameSplitOverTwoLinesIsOneUnit(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|带头无纸化办公。|区机关事务/管理中心|全年"));

        assertThat(leads(draft, 0)).containsExactly("QH-区机关事务管理中心");
        assertThat(draft.tasks().get(0).lines()).hasSize(6);
        assertNothingLost(draft);
    }

    @ParameterizedTest
    @EnumSource
    void missingAndDoubledNumbersLoseNoTask(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进校园宣讲。|区教育局|全年")
                .row("|宣传|走进企业宣讲。|区商务局|全年")
                .row("3|宣传|走进社区宣讲。|各街道|全年")
                .row("3|宣传|走进农村宣讲。|各镇|全年"));

        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactly("1", "2", "3", "3");
        assertThat(draft.tasks()).extracting(TaskDraft::key).doesNotHaveDuplicates();
        assertNothingLost(draft);
    }

    @ParameterizedTest
    @EnumSource
    void bracketsOfBothWidthsAreOne(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进社区宣讲。|区农业农村局（农机办)、镇(街道）|全年"));

        assertThat(draft.tasks().get(0).leadUnits()).allMatch(UnitRef::resolved);
        assertThat(draft.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberTypedBeforeTheSupportingUnitsSurvives(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进社区宣讲。|区城管局；（4） 配合部门：区教育局、各街道|全年"));

        TaskDraft task = draft.tasks().get(0);
        assertThat(leads(draft, 0)).containsExactly("QH-区城管局");
        assertThat(task.supportingUnits()).extracting(UnitRef::name).containsExactly("区教育局", "各街道");
    }

    @ParameterizedTest
    @EnumSource
    void aCommaForAnEnumerationCommaStillSeparates(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进社区宣讲。|区教育局，民政局,商务局|全年"));

        assertThat(leads(draft, 0)).containsExactly("QH-区教育局", "QH-区民政局", "QH-区商务局");
    }

    @ParameterizedTest
    @EnumSource
    void aDoubledSuffixIsWrittenOnce(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进社区宣讲。|区农业农村局（农机办）（农机办）、财政局|全年"));

        assertThat(draft.tasks().get(0).leadUnits())
                .containsExactly(UnitRef.unit("区农业农村局（农机办）", "QH-区农业农村局（农机办）"), UnitRef.unit("财政局", "QH-区财政局"));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelPrefixWrittenOnceHoldsForTheList(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进社区宣讲。|区教育局、住建局、卫健委、机关事务管理局等按职责分工负责|全年"));

        assertThat(leads(draft, 0)).containsExactly("QH-区教育局", "QH-区住房和城乡建设局", "QH-区卫健委", "QH-区机关事务管理中心");
        assertThat(draft.tasks().get(0).openList()).isTrue();
        assertThat(draft.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aYearThatStandsOnlyInTheTitleHoldsForEveryDate(Form form) {
        PlanDraft draft = form.read(table().row("1|建设|建成分类亭。|区城管局|5月底前").row("2|建设|2月底前完成选址，做好施工准备。|区城管局|全年"));

        assertThat(draft.year()).isEqualTo(2024);
        assertThat(draft.obligations())
                .extracting(ObligationDraft::dueDate)
                .extracting(String::valueOf)
                .containsExactly("2024-05-31", "2024-02-29", "null");
    }

    @ParameterizedTest
    @EnumSource
    void aBlankUnitIsAskedForAndNeverDropped(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|走进校园宣讲。|区教育局|全年").row("2|宣传|各地各部门按季度报送小结。||全年，每季度末"));

        assertThat(draft.tasks()).hasSize(2);
        assertThat(draft.openQuestions()).singleElement().satisfies(question -> assertThat(question.code())
                .isEqualTo(QuestionCode.UNIT_MISSING));
        assertNothingLost(draft);
    }

    @ParameterizedTest
    @EnumSource
    void aBookmarkIsNoPartOfTheTitle(Form form) {
        PlanDraft draft = form.read(TaskTable.titled("附件2-1", "[bookmark: _GoBack]" + TITLE)
                .row(HEADER)
                .row("1|宣传|走进校园宣讲。|区教育局|全年"));

        assertThat(draft.title()).isEqualTo(TITLE);
        assertThat(draft.districtName()).isEqualTo("青湖区");
        assertThat(draft.metadata()).extracting(SourceLine::line).contains(1, 2);
        assertNothingLost(draft);
    }

    @ParameterizedTest
    @EnumSource
    void aFootnoteCarriesTheThresholdOfItsTarget(Form form) {
        PlanDraft draft = form.read(table().row("1|建设|全区新增达标小区30个。|各街道、区城管局|9月")
                .row("2|建设|新建示范村2个。|各镇|11月")
                .note("1.达标小区按照《评价办法（2023年版）》评定，得分≥92分。")
                .note("2.示范村创建按照《村庄标准（试行）》执行。"));

        TaskDraft compounds = draft.tasks().get(0);
        assertThat(Wording.of(compounds.obligations()))
                .isEqualTo("TARGET >=30个 due=2024-09-30 JOINTLY SITE_CERTIFIED; "
                        + "LIMIT >=92分 due=2024-09-30 JOINTLY SITE_CERTIFIED on=t1.1");
        assertThat(compounds.obligations().get(1).source().text()).isEqualTo("得分≥92分");
        assertThat(compounds.lines()).contains(17);
        assertThat(draft.tasks().get(1).lines()).contains(18);
        assertNothingLost(draft);
    }

    @ParameterizedTest
    @EnumSource
    void aNewlyAddedThingDependsOnTheTaskThatAddsIt(Form form) {
        PlanDraft draft =
                form.read(table().row("1|建设|全区新增达标小区30个。|各街道、区城管局|9月").row("2|建设|今年新增的达标小区须把称重计量接入区级系统。|区城管局|10月"));

        assertThat(Wording.of(draft.tasks().get(1).obligations()))
                .isEqualTo("RATE >=100PERCENT due=2024-10-31 on=t1.1");
    }

    @ParameterizedTest
    @EnumSource
    void aDateBeyondThePlansYearIsKeptAndFlagged(Form form) {
        PlanDraft draft = form.read(table().row("1|建设|提交自评材料。|区城管局|2025年2月"));

        assertThat(draft.obligations().get(0).dueDate()).isEqualTo("2025-02-28");
        assertThat(draft.openQuestions()).extracting(Question::code).containsExactly(QuestionCode.DATE_OUTSIDE_YEAR);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftUncountedIsOneStandingDuty(Form form) {
        PlanDraft draft = form.read(table().row("1|宣传|更新宣传栏，做好引导；每月入户宣讲1次，深化共建。推动习惯养成。|各街道|全年"));

        assertThat(draft.obligations())
                .extracting(ObligationDraft::kind)
                .containsExactly(ObligationKind.RECURRING, ObligationKind.STANDING);
    }

    @ParameterizedTest
    @EnumSource
    void fullWidthDigitsAndSpacesInsideAreOnlyLooks(Form form) {
        PlanDraft draft = form.read(table().row("１|建设|每 季 度 开展 不少于 ３ 次巡查。|区城管局|２０２４ 年全年"));

        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=3次 QUARTER");
    }

    private static TaskTable table() {
        return TaskTable.titled(TITLE).row(HEADER);
    }

    private static List<String> leads(PlanDraft draft, int task) {
        return draft.tasks().get(task).leadUnits().stream()
                .flatMap(ref -> ref.unitCodes().stream())
                .toList();
    }

    private static void assertNothingLost(PlanDraft draft) {
        assertThat(draft.unrecognised()).isEmpty();
        long inTasks = draft.tasks().stream()
                .flatMap(task -> task.lines().stream())
                .distinct()
                .count();
        assertThat(draft.lines().inTasks()).isEqualTo((int) inTasks);
        assertThat(draft.lines().total())
                .isEqualTo((int) inTasks + draft.metadata().size());
    }
}
