package org.fenlei.task.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.PeriodKind;
import org.junit.jupiter.api.Test;

class DraftEditingTest {
    private static final PlanDraft DRAFT = Reading.of(TaskTable.titled("青湖区2024年生活垃圾分类任务表")
            .row("序号|类别|工作内容|责任单位|完成时限")
            .row("1|宣传|定期组织入户宣传。|区妇联|全年")
            .row("2|设施|完成投放点改造20处，每处面积不低于3平方米。|荷香街道|2024年6月")
            .row("3|督导|每月巡查1次，每季度通报1次。|某某专班|全年")
            .note("另行购置收运车辆不少于8辆。")
            .asText());

    @Test
    void aFrequencySetByHandSettlesItsQuestion() {
        ObligationDraft unscheduled = DRAFT.tasks().get(0).obligations().get(0);

        PlanDraft edited =
                DraftEditing.replace(DRAFT, unscheduled.withFrequency(PeriodKind.QUARTER, BigDecimal.valueOf(2)));

        assertThat(codes(DRAFT)).contains(QuestionCode.FREQUENCY_UNSTATED);
        assertThat(codes(edited)).doesNotContain(QuestionCode.FREQUENCY_UNSTATED);
        assertThat(edited.questions()).hasSameSizeAs(DRAFT.questions());
    }

    @Test
    void aDateMovedByHandSettlesNothingElse() {
        ObligationDraft target = DRAFT.tasks().get(1).obligations().get(0);

        PlanDraft edited = DraftEditing.replace(DRAFT, target.withDates(LocalDate.of(2024, 9, 30), null));

        assertThat(codes(edited)).isEqualTo(codes(DRAFT));
        assertThat(edited.tasks().get(1).obligations().get(0).dueDate()).isEqualTo(LocalDate.of(2024, 9, 30));
    }

    @Test
    void anEditOfOneTaskSettlesNothingOfAnother() {
        PlanDraft draft = Reading.of(TaskTable.titled("青湖区2024年生活垃圾分类任务表")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|宣传|每月组织宣传1次。|区妇联|视情况而定")
                .row("2|限量|建筑垃圾排放量不高于300吨。|区城管局|")
                .row("3|督导|开展巡查。|荷香街道|全年")
                .asText());
        TaskDraft third = draft.tasks().get(2);

        PlanDraft edited = DraftEditing.replace(
                draft,
                new TaskDraft(
                        third.key(),
                        "3-1",
                        third.category(),
                        third.text(),
                        third.deadlineText(),
                        third.leadUnits(),
                        third.supportingUnits(),
                        third.openList(),
                        third.lines(),
                        third.obligations()));

        assertThat(codes(draft)).isNotEmpty();
        assertThat(codes(edited)).isEqualTo(codes(draft));
    }

    @Test
    void anotherDeadlineTextDatesNothingAndSettlesNothing() {
        PlanDraft draft = Reading.plan("完成设备安装调试。", "区城管局", "汛期前");
        TaskDraft task = draft.tasks().get(0);

        PlanDraft edited = DraftEditing.replace(
                draft,
                new TaskDraft(
                        task.key(),
                        task.number(),
                        task.category(),
                        task.text(),
                        "6月底前",
                        task.leadUnits(),
                        task.supportingUnits(),
                        task.openList(),
                        task.lines(),
                        task.obligations()));

        assertThat(codes(edited)).contains(QuestionCode.DEADLINE_UNREAD);
    }

    @Test
    void anAnswerAboutADueDateLeavesTheFirstDaySetByHand() {
        PlanDraft draft = Reading.plan("完成设备安装调试。", "区城管局", "10月前");
        ObligationDraft duty = draft.obligations().get(0);
        LocalDate from = LocalDate.of(2024, 3, 1);
        PlanDraft edited = draft.withTasks(draft.tasks().stream()
                .map(task -> task.withObligations(List.of(duty.withDates(duty.dueDate(), from))))
                .toList());

        PlanDraft answered =
                Answers.answer(edited, edited.openQuestions().get(0).id(), "p2");

        assertThat(answered.obligations().get(0).validFrom()).isEqualTo(from);
        assertThat(answered.obligations().get(0).dueDate()).isEqualTo("2024-10-31");
    }

    @Test
    void anAnswerAboutTheYearLeavesDatesSetByHand() {
        PlanDraft draft = Reading.of(TaskTable.titled("青湖区生活垃圾分类任务表")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|设施|完成投放点改造20处。|荷香街道|6月底前")
                .row("2|设施|完成收集站改造2处。|荷香街道|9月底前")
                .asText());
        ObligationDraft first = draft.obligations().get(0);
        LocalDate byHand = LocalDate.of(2025, 11, 30);

        PlanDraft edited = DraftEditing.replace(draft, first.withDates(byHand, null));
        Question year = edited.questions().stream()
                .filter(question -> question.code() == QuestionCode.YEAR_MISSING)
                .findFirst()
                .orElseThrow();
        PlanDraft answered = Answers.answer(edited, year.id(), "p2");

        assertThat(answered.obligations().get(0).dueDate()).isEqualTo(byHand);
        assertThat(answered.obligations().get(1).dueDate())
                .isNotEqualTo(draft.obligations().get(1).dueDate());
    }

    @Test
    void anAnswerAboutATasksUnitsLeavesThoseSetByHand() {
        PlanDraft draft = Reading.of(TaskTable.titled("青湖区2024年生活垃圾分类任务表")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|宣传|每月巡查1次，每季度通报1次。||全年")
                .row("2|设施|完成投放点改造20处。|荷香街道|2024年6月")
                .asText());
        UnitRef office = UnitRef.unit("区城管局", "QH-区城管局");
        ObligationDraft first = draft.tasks().get(0).obligations().get(0);

        PlanDraft edited = DraftEditing.replace(draft, first.withUnits(List.of(office), List.of()));
        Question missing = edited.openQuestions().stream()
                .filter(question -> question.code() == QuestionCode.UNIT_MISSING)
                .findFirst()
                .orElseThrow();
        PlanDraft answered = Answers.answer(edited, missing.id(), "p1");

        TaskDraft task = answered.tasks().get(0);
        assertThat(task.leadUnits()).isNotEmpty().doesNotContain(office);
        assertThat(task.obligations().get(0).leadUnits()).containsExactly(office);
        assertThat(task.obligations().get(1).leadUnits()).isEqualTo(task.leadUnits());
    }

    @Test
    void unitsOfATaskGoToItsObligations() {
        TaskDraft task = DRAFT.tasks().get(2);
        UnitRef office = UnitRef.unit("区城管局", "QH-区城管局");

        PlanDraft edited = DraftEditing.replace(DRAFT, task.withUnits(List.of(office), List.of()));

        assertThat(edited.tasks().get(2).obligations()).hasSize(2).allSatisfy(duty -> assertThat(duty.leadUnits())
                .containsExactly(office));
        assertThat(codes(DRAFT)).contains(QuestionCode.UNIT_UNRESOLVED);
        assertThat(codes(edited)).doesNotContain(QuestionCode.UNIT_UNRESOLVED);
    }

    @Test
    void whatWasLimitedToARemovedDemandIsNotLimitedAnyMore() {
        TaskDraft task = DRAFT.tasks().get(1);
        ObligationDraft floor = task.obligations().stream()
                .filter(ObligationDraft::isFloor)
                .findFirst()
                .orElseThrow();

        PlanDraft edited = DraftEditing.removeObligation(DRAFT, String.valueOf(floor.dependsOn()));

        assertThat(edited.tasks().get(1).obligations())
                .hasSize(task.obligations().size() - 1)
                .allSatisfy(duty -> assertThat(duty.dependsOn()).isNull());
    }

    @Test
    void linesOfARemovedTaskAreHeadingsAndItsQuestionsAreClosed() {
        TaskDraft task = DRAFT.tasks().get(0);
        List<SourceLine> lines =
                task.lines().stream().map(line -> new SourceLine(line, "…")).toList();

        PlanDraft edited = DraftEditing.removeTask(DRAFT, task.key(), lines);

        assertThat(edited.tasks()).hasSize(2);
        assertAddsUp(edited);
        assertThat(edited.lines().inTasks()).isEqualTo(DRAFT.lines().inTasks() - lines.size());
        assertThat(codes(edited)).doesNotContain(QuestionCode.FREQUENCY_UNSTATED);
    }

    @Test
    void anUnrecognisedLineBecomesATask() {
        SourceLine lost = DRAFT.unrecognised().get(0);
        TaskDraft like = DRAFT.tasks().get(0);
        TaskDraft added = new TaskDraft(
                "t4",
                "4",
                null,
                lost.text(),
                null,
                like.leadUnits(),
                List.of(),
                false,
                List.of(lost.line()),
                like.obligations());

        PlanDraft edited = DraftEditing.add(DRAFT, added);

        assertThat(edited.unrecognised()).isEmpty();
        assertThat(edited.tasks()).hasSize(4);
        assertAddsUp(edited);
    }

    private static void assertAddsUp(PlanDraft draft) {
        LineCounts lines = draft.lines();
        assertThat(lines.inTasks() + lines.metadata() + lines.unrecognised()).isEqualTo(lines.total());
        assertThat(draft.metadata())
                .hasSize(lines.metadata())
                .isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    private static List<QuestionCode> codes(PlanDraft draft) {
        return draft.openQuestions().stream().map(Question::code).toList();
    }
}
