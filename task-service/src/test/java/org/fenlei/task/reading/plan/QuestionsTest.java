package org.fenlei.task.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenlei.task.reading.Answers;
import org.fenlei.task.reading.Directories;
import org.fenlei.task.reading.DraftEditing;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.Wording;
import org.fenlei.task.reading.units.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every doubt is a question, and every answer changes just what it says. */
class QuestionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"定期开展联合检查。", "适时召开现场会。", "由保洁公司定时上门清运。", "不定期组织暗访。"})
    void anUnstatedFrequencyIsAskedFor(String text) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("UNSCHEDULED");
        Question question = only(draft, QuestionCode.FREQUENCY_UNSTATED);
        assertThat(question.taskNumber()).isEqualTo("1");
        assertThat(question.proposals().get(0).changes()).isEmpty();
    }

    @Test
    void theFirstAnswerLeavesItUnscheduled() {
        PlanDraft draft = Reading.plan("定期开展联合检查。", "区城管局", "全年");

        PlanDraft answered = Answers.answer(draft, "q1", "p1");

        assertThat(answered.obligations()).isEqualTo(draft.obligations());
        assertThat(answered.openQuestions()).isEmpty();
        assertThat(answered.questions().get(0).answer()).isEqualTo("p1");
    }

    @Test
    void anotherAnswerSetsTheFrequency() {
        PlanDraft draft = Reading.plan("定期开展联合检查。", "区城管局", "全年");

        PlanDraft answered = Answers.answer(draft, "q1", "p3");

        assertThat(Wording.of(answered.obligations())).isEqualTo("RECURRING >=1次 QUARTER");
    }

    @Test
    void aFrequencyThatIsStatedIsNotAskedFor() {
        assertThat(Reading.plan("定期开展联合检查，每月不少于2次。", "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每日巡查不少于2次。",
                "每旬汇总情况。",
                "每半个月开展1次清洗。",
                "每月10日和25日前各报送1次。",
                "每月5日、15日、25日前报送进展。",
                "每周一至周五开展巡查。",
                "每月最后一个工作日前报送进展。",
                "每季度第一周报送进展。",
                "每10天清洗1次。"
            })
    void aPeriodWithoutWindowsIsAskedAbout(String text) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("UNSCHEDULED");
        only(draft, QuestionCode.PERIOD_UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "每半个月清洗1次。,每月2次",
        "每两周清洗1次。,每月2次",
        "每旬清洗1次。,每月3次",
        "每10天清洗1次。,每月3次",
        "每月5日、20日前报送。,每月2次",
        "每周一、周三、周五巡查。,每周3次",
        "每周一至周五巡查。,每周5次",
        "每月最后一个周五清扫。,每月1次",
    })
    void theNearestWindowsAreProposedFirst(String text, String nearest) {
        Question question = only(Reading.plan(text, "区城管局", "全年"), QuestionCode.PERIOD_UNSUPPORTED);

        assertThat(question.proposals().get(1).labelZh()).isEqualTo(nearest);
    }

    @Test
    void aNumberWhoseMeasureIsUnknownIsKeptAndAskedAbout() {
        PlanDraft draft = Reading.plan("查处案件不少于30宗。", "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("TARGET >=30宗 due=2024-12-31");
        assertThat(only(draft, QuestionCode.QUANTITY_UNREAD).textZh()).contains("30宗");
    }

    @ParameterizedTest
    @CsvSource({
        "投诉量不多于30宗。,LIMIT <=30宗 due=2024-12-31,30宗",
        "投诉量不大于30宗。,LIMIT <=30宗 due=2024-12-31,30宗",
        "立案最少30宗。,TARGET >=30宗 due=2024-12-31,30宗",
        "立案不少于30宗案件。,TARGET >=30宗 due=2024-12-31,30宗",
        "桶间距不小于30。,LIMIT >=30 due=2024-12-31,30",
        "发酵温度不低于55℃。,LIMIT >=55℃ due=2024-12-31,55℃",
        "发酵温度不低于55摄氏度。,LIMIT >=55摄氏度 due=2024-12-31,55摄氏度",
        "噪声不高于60dB。,LIMIT <=60dB due=2024-12-31,60dB",
        "残液浓度不超过100mg。,LIMIT <=100mg due=2024-12-31,100mg",
        "箱体容积不低于240L。,LIMIT >=240L due=2024-12-31,240L",
    })
    void aBoundWithAMeasureThatNobodyKnowsIsAskedAbout(String text, String duties, String words) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        assertThat(only(draft, QuestionCode.QUANTITY_UNREAD).textZh()).contains("“" + words + "”");
    }

    @Test
    void aNumberWithoutAMeasureIsGivenNone() {
        PlanDraft draft = Reading.plan("办结案件不少于25。", "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("LIMIT >=25 due=2024-12-31");
        assertThat(only(draft, QuestionCode.QUANTITY_UNREAD).textZh()).contains("“25”");
    }

    @ParameterizedTest
    @CsvSource({
        "办结案件不少于25宗。,全年,MILESTONE due=2024-12-31",
        "5月底前办结案件不少于25宗。,全年,MILESTONE due=2024-05-31",
        "每月办结案件不少于25宗。,全年,RECURRING >=1次 MONTH",
        "每月积案不超过25宗。,全年,STANDING",
        "臭气浓度不高于25。,10月底前,STANDING",
        "办结案件不少于25。,10月底前,STANDING",
        "新建亭子3座，浓度不低于25标方。,全年,TARGET >=3座 due=2024-12-31; STANDING",
        "办结案件不少于25宗。,,MILESTONE",
    })
    void aNumberWhoseMeasureIsUnknownCanBeLeftUncounted(String text, @Nullable String deadline, String left) {
        PlanDraft draft = Reading.plan(text, "区城管局", deadline == null ? "" : deadline);

        Question question = draft.questions().stream()
                .filter(asked -> asked.code() == QuestionCode.QUANTITY_UNREAD)
                .findFirst()
                .orElseThrow();
        assertThat(question.proposals().get(1).labelZh()).isEqualTo("不作数量考核");
        assertThat(Wording.of(Answers.answer(draft, question.id(), "p2").obligations()))
                .isEqualTo(left);
    }

    @Test
    void aMeasureWrittenByHandAnswersWhatIsCounted() {
        PlanDraft draft = Reading.plan("办结案件不少于25宗。", "区城管局", "全年");

        PlanDraft edited =
                DraftEditing.replace(draft, draft.obligations().get(0).withoutQuantity());

        assertThat(edited.openQuestions()).isEmpty();
    }

    @Test
    void aDateBesideARhythmThatItDoesNotEndIsAskedAbout() {
        PlanDraft draft = Reading.plan("每季度第三个月20日前报送总结，第四季度于12月10日前报送。", "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=1次 QUARTER rule=WINDOW:*:20");
        assertThat(only(draft, QuestionCode.DATE_UNCLEAR).textZh()).contains("12月10日前");
    }

    @Test
    void aPartOfTheYearLeftOutOfWhatIsDoneEveryDayIsAskedAbout() {
        PlanDraft draft = Reading.plan("除节假日外，每日巡查1次。", "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("UNSCHEDULED");
        assertThat(draft.openQuestions())
                .extracting(Question::code)
                .containsExactly(QuestionCode.PERIOD_UNSUPPORTED, QuestionCode.STRETCH_UNSTATED);
        assertThat(draft.openQuestions().get(1).textZh()).contains("除节假日外");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "除寒暑假外，每月开展2次主题班会。",
                "每月开展2次主题班会，6月份除外。",
                "除7、8月外，每月开展2次主题班会。",
                "除七八月外，每月开展2次主题班会。",
                "除1-2月外，每月开展2次主题班会。",
                "除7月、8月外，每月开展2次主题班会。",
                "除法定节假日外，每月开展2次主题班会。",
                "除春节、国庆节外，每月开展2次主题班会。",
                "除高温天气外，每月开展2次主题班会。"
            })
    void aPartOfTheYearLeftOutIsAskedAbout(String text) {
        PlanDraft draft = Reading.plan(text, "区教育局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=2次 MONTH");
        assertThat(only(draft, QuestionCode.STRETCH_UNSTATED).proposals())
                .extracting(Proposal::labelZh)
                .containsExactly("全年照常");
    }

    @ParameterizedTest
    @CsvSource({"除雨季外每周清洗1次。,1", "除雨季外每周清洗1次，每月消杀2次。,2", "除旺季期间外，每周清洗1次、每月消杀2次。,2", "雨季除周末外每周清洗1次。,1"})
    void aPartOfTheYearLeftOutIsAskedAboutOnceOfEachDuty(String text, int duties) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(draft.obligations()).hasSize(duties);
        assertThat(draft.questions())
                .extracting(Question::obligationKey)
                .hasSize(duties)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatComesOnTopLeavesNothingOut() {
        assertThat(Reading.plan("除日常检查外，每月开展2次暗访。", "区城管局", "全年").questions()).isEmpty();
    }

    @Test
    void anUnknownUnitIsAskedForOnceHoweverOftenItIsWritten() {
        PlanDraft draft = Reading.of(TaskTable.titled("青湖区2024年任务清单")
                .row("序号|工作内容|责任单位|完成时限")
                .row("7|走进校园宣讲。|区教体局、民政局|全年")
                .row("8|走进企业宣讲。|教体局|全年")
                .row("9|走进社区宣讲。|区教体局|全年")
                .asWord());

        assertThat(draft.questions()).extracting(Question::code).containsOnly(QuestionCode.UNIT_UNRESOLVED);
        assertThat(draft.questions()).hasSize(2);
        Question question = draft.questions().get(0);
        assertThat(question.textZh()).contains("“区教体局”").contains("7、9");
        assertThat(question.proposals().get(0).labelZh()).isEqualTo("区教育局");
        PlanDraft answered = Answers.answer(draft, question.id(), "p1");
        assertThat(answered.tasks().get(0).leadUnits())
                .containsExactly(UnitRef.unit("区教育局", "QH-区教育局"), UnitRef.unit("民政局", "QH-区民政局"));
        assertThat(answered.tasks().get(2).obligations().get(0).leadUnits())
                .containsExactly(UnitRef.unit("区教育局", "QH-区教育局"));
        assertThat(answered.openQuestions()).hasSize(1);
    }

    @Test
    void aStrangeUnitCanBeStruckOut() {
        PlanDraft draft = Reading.plan("走进校园宣讲。", "区教育局、某某公司", "全年");

        Question question = only(draft, QuestionCode.UNIT_UNRESOLVED);
        Proposal last = question.proposals().get(question.proposals().size() - 1);
        PlanDraft answered = Answers.answer(draft, question.id(), last.id());

        assertThat(answered.tasks().get(0).leadUnits())
                .extracting(UnitRef::name)
                .containsExactly("区教育局");
    }

    @Test
    void aBlankUnitIsFirstProposedToBeWhomThePlanNames() {
        PlanDraft draft = Reading.of(TaskTable.titled("青湖区2024年任务清单")
                .row("序号|工作内容|责任单位|完成时限")
                .row("1|走进校园宣讲。|区教育局、各镇|全年")
                .row("2|各地各部门按季度报送小结。||全年，每季度末")
                .asWord());

        PlanDraft answered =
                Answers.answer(draft, only(draft, QuestionCode.UNIT_MISSING).id(), "p1");

        assertThat(answered.tasks().get(1).leadUnits()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("各地各部门");
            assertThat(group.group()).isTrue();
            assertThat(group.unitCodes()).containsExactlyInAnyOrder("QH-区教育局", "QH-青石镇", "QH-湖口镇");
        });
        assertThat(answered.tasks().get(1).obligations().get(0).leadUnits())
                .isEqualTo(answered.tasks().get(1).leadUnits());
    }

    @Test
    void aBlankUnitIsFirstProposedToBeWhomItsTextNames() {
        PlanDraft draft = Reading.plan("区垃分办每季度至少组织观摩1次。", "", "全年");

        PlanDraft answered =
                Answers.answer(draft, only(draft, QuestionCode.UNIT_MISSING).id(), "p1");

        assertThat(answered.tasks().get(0).leadUnits()).containsExactly(UnitRef.unit("区垃分办", "QH-FLB"));
    }

    @Test
    void anUnknownGroupIsFirstProposedToBeWhomThePlanNames() {
        PlanDraft draft = Reading.plan("报送小结。", "区教育局、各地各部门", "10月");

        Question question = only(draft, QuestionCode.UNIT_UNRESOLVED);

        assertThat(question.proposals().get(0).labelZh()).isEqualTo("本计划列名的全部单位");
    }

    @Test
    void allDepartmentsAreThoseOfTheDirectoryAndNoFirm() {
        UnitDirectory known = Directories.qinghu();
        List<UnitDirectory.Entry> entries = new ArrayList<>(known.entries());
        entries.add(new UnitDirectory.Entry("QH-洁民", "洁民物业公司", "DISTRICT", "PROPERTY_FIRM", "QH", List.of(), Set.of()));
        byte[] file = TaskTable.titled("青湖区2024年任务清单")
                .row("序号|工作内容|责任单位|完成时限")
                .row("1|报送小结。|各有关部门|10月")
                .asWord();

        PlanDraft draft = Reading.of(file, new UnitDirectory(entries, List.of(), known.departments()));
        PlanDraft answered =
                Answers.answer(draft, only(draft, QuestionCode.UNIT_UNRESOLVED).id(), "p1");

        assertThat(answered.tasks().get(0).leadUnits()).singleElement().satisfies(group -> assertThat(group.unitCodes())
                .isEqualTo(known.departments()));
    }

    @Test
    void aGroupThatTheDirectoryCallsOtherwiseIsProposedByItsOwnName() {
        PlanDraft draft = Reading.plan("报送小结。", "各镇（街道、开发区）", "10月");

        Question question = only(draft, QuestionCode.UNIT_UNRESOLVED);

        UnitRef group = Answers.answer(draft, question.id(), "p1")
                .tasks()
                .get(0)
                .leadUnits()
                .get(0);
        assertThat(group.unitCodes()).hasSize(5);
    }

    @Test
    void aDeliverableWithoutADateIsAskedFor() {
        PlanDraft draft = Reading.plan("印发宣传手册。", "区城管局", "");

        assertThat(Wording.of(draft.obligations())).isEqualTo("MILESTONE");
        PlanDraft answered =
                Answers.answer(draft, only(draft, QuestionCode.DUE_DATE_MISSING).id(), "p1");
        assertThat(Wording.of(answered.obligations())).isEqualTo("MILESTONE due=2024-12-31");
    }

    @Test
    void oneOfSeveralDatesIsAskedAbout() {
        PlanDraft draft = Reading.plan("6月底、12月底前参与率达到80%。", "区城管局", "全年");

        Question question = only(draft, QuestionCode.DATE_UNCLEAR);
        assertThat(Wording.of(draft.obligations())).isEqualTo("RATE >=80PERCENT due=2024-06-30");
        assertThat(Wording.of(Answers.answer(draft, question.id(), "p2").obligations()))
                .isEqualTo("RATE >=80PERCENT due=2024-12-31");
    }

    @Test
    void aDeadlineThatLeavesTheFrequencyOpenIsAskedAboutOnce() {
        PlanDraft draft = Reading.plan("组织成员单位交流。", "区城管局", "不定期");

        assertThat(Wording.of(draft.obligations())).isEqualTo("UNSCHEDULED");
        only(draft, QuestionCode.FREQUENCY_UNSTATED);
    }

    @Test
    void aSchoolTermIsNoWindow() {
        PlanDraft draft = Reading.plan("每学期组织班会2次。", "区教育局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("UNSCHEDULED");
        only(draft, QuestionCode.PERIOD_UNSUPPORTED);
    }

    @Test
    void aDeadlineThatCannotBeReadIsAskedAboutOnce() {
        PlanDraft draft = Reading.plan("完成设备安装调试，新建亭子3座。", "区城管局", "汛期前");

        Question question = only(draft, QuestionCode.DEADLINE_UNREAD);
        assertThat(question.textZh()).contains("汛期前");
        PlanDraft answered = Answers.answer(draft, question.id(), "p1");
        assertThat(answered.obligations())
                .extracting(ObligationDraft::dueDate)
                .containsOnly(LocalDate.of(2024, 12, 31));
    }

    @Test
    void aMonthThatCanBeReadTwoWaysIsAskedAbout() {
        PlanDraft draft = Reading.plan("完成设备安装调试。", "区城管局", "10月前");

        Question question = only(draft, QuestionCode.DATE_UNCLEAR);
        assertThat(draft.obligations().get(0).dueDate()).isEqualTo("2024-09-30");
        assertThat(Answers.answer(draft, question.id(), "p2")
                        .obligations()
                        .get(0)
                        .dueDate())
                .isEqualTo("2024-10-31");
    }

    @Test
    void somethingRecurringWithADateIsAskedAbout() {
        PlanDraft draft = Reading.plan("每月开展1次清理。", "区城管局", "2024年9月");

        Question question = only(draft, QuestionCode.RECURRENCE_END_UNCLEAR);
        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=1次 MONTH due=2024-09-30");
        assertThat(Wording.of(Answers.answer(draft, question.id(), "p2").obligations()))
                .isEqualTo("RECURRING >=1次 MONTH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月检查不少于4次，培训不少于2场。", "在每月检查不少于4次，培训不少于2场。", "每月组织检查，培训不少于2场。"})
    void aNumberBehindOneThatRecursIsAskedAbout(String text) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        Question question = only(draft, QuestionCode.PERIOD_UNCLEAR);
        assertThat(Wording.of(draft.obligations())).endsWith("TARGET >=2场 due=2024-12-31");
        assertThat(Wording.of(Answers.answer(draft, question.id(), "p1").obligations()))
                .endsWith("RECURRING >=2场 MONTH");
        assertThat(Answers.answer(draft, question.id(), "p2").obligations()).isEqualTo(draft.obligations());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每月检查不少于4次，全年培训不少于2场。",
                "每月检查不少于4次，6月底前培训2场。",
                "每月检查不少于4次、培训不少于2场。",
                "每月检查不少于4次，新建亭子3座。",
                "每月检查不少于4次，每次不少于3人。",
                "每月检查不少于4次；培训不少于2场。"
            })
    void aNumberThatSaysItsOwnPeriodOrIsNoneOfTimesIsNotAskedAbout(String text) {
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"汛期期间每周巡查1次。", "汛期每周巡查1次。", "夏季，每周巡查1次。", "活动期间，由专人每周巡查1次。"})
    void aStretchOfTheYearWithoutMonthsIsAskedFor(String text) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        Question question = only(draft, QuestionCode.STRETCH_UNSTATED);
        assertThat(Wording.of(draft.obligations())).isEqualTo("RECURRING >=1次 WEEK");
        assertThat(Wording.of(Answers.answer(draft, question.id(), "p2").obligations()))
                .isEqualTo("RECURRING >=1次 WEEK due=2024-09-30 from=2024-06-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月开展夏季主题活动1次。", "6月至9月汛期期间每周巡查1次。"})
    void aSeasonThatIsAThemeOrHasItsMonthsIsNotAskedFor(String text) {
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"全区各镇（街道）新建分类亭20座。", "全区每个镇（街道）新建分类亭20座。", "新建分类亭20座。"})
    void aNumberThatPointsBothWaysIsAskedAbout(String text) {
        PlanDraft draft = Reading.plan(text, "镇（街道）", "10月底");

        Question question = only(draft, QuestionCode.FAN_OUT_UNCLEAR);
        assertThat(Wording.of(draft.obligations())).endsWith("JOINTLY");
        assertThat(Wording.of(Answers.answer(draft, question.id(), "p2").obligations()))
                .isEqualTo("TARGET >=20座 due=2024-10-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"区教育局、各街道按职责分工负责", "镇（街道）、区卫健委按职责分工负责"})
    void theWordsAboutDivisionOfDutiesAloneAreNoDoubt(String units) {
        assertThat(Reading.plan("每月宣讲2次，新建分类亭20座。", units, "全年").questions()).isEmpty();
    }

    @Test
    void aDocumentWithoutAYearAsksForItAndTheAnswerMovesTheDates() {
        PlanDraft draft = Reading.of(yearless().asWord());

        assertThat(draft.year()).isNull();
        Question question = only(draft, QuestionCode.YEAR_MISSING);
        assertThat(question.proposals()).extracting(Proposal::labelEn).containsExactly("2024", "2025", "2023");
        PlanDraft answered = Answers.answer(draft, question.id(), "p3");
        assertThat(answered.year()).isEqualTo(2023);
        assertThat(answered.obligations())
                .extracting(ObligationDraft::dueDate)
                .containsExactly(LocalDate.of(2023, 2, 28), null);
    }

    @Test
    void theYearIsDecidedBeforeAllElse() {
        PlanDraft draft = Reading.of(yearless().row("2|定期检查。|区城管局|全年").asWord());

        Question other = draft.openQuestions().stream()
                .filter(question -> !question.aboutYear())
                .findFirst()
                .orElseThrow();

        assertRefused(ReadingRefusal.YEAR_UNDECIDED, () -> Answers.answer(draft, other.id(), "p1"));
        assertRefused(ReadingRefusal.YEAR_UNDECIDED, () -> Answers.dismiss(draft, other.id(), "另行通知"));
    }

    @Test
    void theYearThatIsChosenMovesTheDatesThatOtherQuestionsOffer() {
        PlanFile file = file(yearless().row("2|完成设备调试。|区城管局|10月前"), null);

        PlanDraft answered = YearAnswer.ofUntouched(file, PlanReader.read(file), "q0", "p2");

        assertThat(answered.year()).isEqualTo(2025);
        Question open = only(answered, QuestionCode.DATE_UNCLEAR);
        assertThat(Answers.answer(answered, open.id(), "p2").obligations())
                .extracting(ObligationDraft::dueDate)
                .contains(LocalDate.of(2025, 10, 31));
        assertThat(answered.questions().get(0).answer()).isEqualTo("p2");
    }

    @Test
    void theYearThatIsChosenLeavesWhatAPersonEdited() {
        PlanFile file = file(yearless().row("2|完成设备调试。|区城管局|10月前"), null);
        PlanDraft draft = PlanReader.read(file);
        ObligationDraft last = draft.obligations().get(2);
        LocalDate byHand = LocalDate.of(2025, 11, 30);
        PlanDraft edited = DraftEditing.replace(draft, last.withDates(byHand, null));

        PlanDraft answered = YearAnswer.ofEdited(file, edited, "q0", "p2");

        assertThat(answered.obligations())
                .extracting(ObligationDraft::dueDate)
                .containsExactly(LocalDate.of(2025, 2, 28), null, byHand);
    }

    @Test
    void theYearOfAnUploadThatIsChosenMovesTheDatesThatOtherQuestionsOffer() {
        TaskTable table =
                TaskTable.titled("青湖区2024年任务清单").row("序号|工作内容|责任单位|完成时限").row("1|完成设备调试。|区城管局|10月前");
        PlanFile file = file(table, 2025);

        PlanDraft answered = YearAnswer.ofUntouched(file, PlanReader.read(file), "q0", "p2");

        Question open = only(answered, QuestionCode.DATE_UNCLEAR);
        assertThat(Answers.answer(answered, open.id(), "p2").obligations())
                .extracting(ObligationDraft::dueDate)
                .containsExactly(LocalDate.of(2025, 10, 31));
    }

    @Test
    void aDocumentWithoutAYearTakesTheOneGiven() {
        PlanDraft draft = Reading.of(yearless().asWord(), 2026);

        assertThat(draft.year()).isEqualTo(2026);
        assertThat(draft.questions()).isEmpty();
        assertThat(draft.obligations().get(0).dueDate()).isEqualTo("2026-02-28");
    }

    @Test
    void aYearGivenThatTheTitleContradictsIsAskedAbout() {
        TaskTable table =
                TaskTable.titled("青湖区2024年任务清单").row("序号|工作内容|责任单位|完成时限").row("1|建成分类亭。|区城管局|2月底前");

        PlanDraft draft = Reading.of(table.asText(), 2025);

        assertThat(draft.year()).isEqualTo(2024);
        PlanDraft answered =
                Answers.answer(draft, only(draft, QuestionCode.YEAR_CONFLICT).id(), "p2");
        assertThat(answered.year()).isEqualTo(2025);
        assertThat(answered.obligations().get(0).dueDate()).isEqualTo("2025-02-28");
    }

    @Test
    void aQuestionCanBeDismissedWithAReasonOnly() {
        PlanDraft draft = Reading.plan("定期开展联合检查。", "区城管局", "全年");

        assertThat(Answers.dismiss(draft, "q1", "另行通知").openQuestions()).isEmpty();
        assertRefused(ReadingRefusal.DISMISS_REASON_MISSING, () -> Answers.dismiss(draft, "q1", "　"));
    }

    @Test
    void answersThatMakeNoSenseAreRefused() {
        PlanDraft draft = Reading.plan("定期开展联合检查。", "区城管局", "全年");
        PlanDraft answered = Answers.answer(draft, "q1", "p1");

        assertRefused(ReadingRefusal.QUESTION_NOT_FOUND, () -> Answers.answer(draft, "q9", "p1"));
        assertRefused(ReadingRefusal.PROPOSAL_NOT_FOUND, () -> Answers.answer(draft, "q1", "p9"));
        assertRefused(ReadingRefusal.QUESTION_ALREADY_ANSWERED, () -> Answers.answer(answered, "q1", "p1"));
    }

    @Test
    void everyQuestionHasAProposalEvenWithoutADirectory() {
        byte[] file = TaskTable.titled("2024年任务清单")
                .row("序号|工作内容|责任单位|完成时限")
                .row("1|定期检查，印发手册。|区城管局|")
                .row("2|完成清理整治。||春节前")
                .asWord();

        PlanDraft draft = Reading.of(file, Directories.empty());

        assertThat(draft.questions()).isNotEmpty().allSatisfy(question -> assertThat(question.proposals())
                .isNotEmpty());
        PlanDraft answered = draft;
        for (Question question : draft.questions()) {
            answered = Answers.answer(answered, question.id(), "p1");
        }
        assertThat(answered.openQuestions()).isEmpty();
    }

    @Test
    void theSameFileAlwaysGivesTheSameDraft() {
        byte[] file = yearless().row("2|定期检查。||全年").asWord();

        assertThat(Reading.of(file)).isEqualTo(Reading.of(file));
    }

    private static PlanFile file(TaskTable table, @Nullable Integer year) {
        return new PlanFile("plan", table.asText(), year, LocalDate.of(2024, 1, 8), Directories.qinghu());
    }

    private static TaskTable yearless() {
        return TaskTable.titled("青湖区生活垃圾分类任务清单").row("序号|工作内容|责任单位|完成时限").row("1|2月底前制定方案，做好落实。|区城管局|全年");
    }

    private static Question only(PlanDraft draft, QuestionCode code) {
        List<Question> asked = draft.openQuestions();
        assertThat(asked).extracting(Question::code).containsExactly(code);
        return asked.get(0);
    }

    private static void assertRefused(ReadingRefusal code, Runnable action) {
        assertThatExceptionOfType(PlanReadingRefused.class)
                .isThrownBy(action::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
