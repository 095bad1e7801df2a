package org.fenlei.task.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.fenlei.kit.domain.PeriodKind;
import org.junit.jupiter.api.Test;

class EarlierAnswersTest {

    private static PlanDraft draft(String... rows) {
        TaskTable table = TaskTable.titled("青湖区2024年生活垃圾分类任务表").row("序号|类别|工作内容|责任单位|完成时限");
        for (String row : rows) {
            table.row(row);
        }
        return Reading.of(table.asText());
    }

    private static String question(PlanDraft draft, String task, QuestionCode code) {
        return draft.questions().stream()
                .filter(question -> task.equals(question.taskNumber()) && question.code() == code)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theSameWordsHaveTheSameAnswerWhereverTheyStand() {
        PlanDraft before = draft("1|宣传|定期组织入户宣传。|区妇联|全年", "2|督导|适时开展巡查。|荷香街道|全年");
        PlanDraft answered = Answers.dismiss(
                Answers.answer(before, question(before, "1", QuestionCode.FREQUENCY_UNSTATED), "p2"),
                question(before, "2", QuestionCode.FREQUENCY_UNSTATED),
                "另文安排");
        PlanDraft now = draft("1|设施|完成投放点改造20处。|荷香街道|2024年6月", "2|督导|适时开展巡查。|荷香街道|全年", "3|宣传|定期组织入户宣传。|区妇联|全年");

        assertThat(EarlierAnswers.of(now, answered))
                .extracting(Question::id, Question::answer, Question::dismissReason)
                .containsExactlyInAnyOrder(
                        tuple(question(now, "2", QuestionCode.FREQUENCY_UNSTATED), null, "另文安排"),
                        tuple(question(now, "3", QuestionCode.FREQUENCY_UNSTATED), "p2", null));
    }

    @Test
    void whichUnitIsMeantIsTheSameWhereverItsTaskStands() {
        PlanDraft before = draft("1|督导|每月巡查1次。|某某专班|全年", "2|督导|每季度通报1次。||全年");
        PlanDraft answered = Answers.answer(
                Answers.answer(before, question(before, "1", QuestionCode.UNIT_UNRESOLVED), "p1"),
                question(before, "2", QuestionCode.UNIT_MISSING),
                "p1");
        PlanDraft now = draft("1|设施|完成投放点改造20处。|荷香街道|2024年6月", "2|督导|每月暗访1次。|某某专班|全年", "3|督导|每季度通报1次。||全年");

        assertThat(EarlierAnswers.of(now, answered))
                .extracting(Question::code, Question::answer)
                .contains(tuple(QuestionCode.UNIT_UNRESOLVED, "p1"));
    }

    @Test
    void otherWordsAreAskedAnew() {
        PlanDraft before = draft("1|宣传|定期组织入户宣传。|区妇联|全年");
        PlanDraft answered = Answers.answer(before, question(before, "1", QuestionCode.FREQUENCY_UNSTATED), "p2");

        assertThat(EarlierAnswers.of(draft("1|宣传|定期组织入户宣传和桶边督导。|区妇联|全年"), answered))
                .isEmpty();
        assertThat(EarlierAnswers.of(draft("1|宣传|定期组织入户宣传。|区妇联|9月底前"), answered))
                .isEmpty();
    }

    @Test
    void anEditIsNoAnswer() {
        PlanDraft before = draft("1|宣传|定期组织入户宣传。|区妇联|全年");
        ObligationDraft unscheduled = before.tasks().get(0).obligations().get(0);
        PlanDraft edited =
                DraftEditing.replace(before, unscheduled.withFrequency(PeriodKind.QUARTER, BigDecimal.valueOf(2)));

        assertThat(edited.openQuestions()).isEmpty();
        assertThat(EarlierAnswers.of(before, edited)).isEmpty();
    }

    @Test
    void whatWasLeftOpenOrIsAnsweredAlreadyIsNotTold() {
        PlanDraft before = draft("1|宣传|定期组织入户宣传。|区妇联|全年");
        PlanDraft answered = Answers.answer(before, question(before, "1", QuestionCode.FREQUENCY_UNSTATED), "p2");

        assertThat(EarlierAnswers.of(before, before)).isEmpty();
        assertThat(EarlierAnswers.of(answered, answered)).isEmpty();
    }

    @Test
    void theYearIsAskedOfEachDocument() {
        PlanDraft before = Reading.of(TaskTable.titled("青湖区生活垃圾分类任务表")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|宣传|定期组织入户宣传。|区妇联|全年")
                .asText());
        PlanDraft answered = Answers.answer(before, before.questions().get(0).id(), "p1");

        assertThat(before.questions().get(0).aboutYear()).isTrue();
        assertThat(EarlierAnswers.of(before, answered)).isEmpty();
    }
}
