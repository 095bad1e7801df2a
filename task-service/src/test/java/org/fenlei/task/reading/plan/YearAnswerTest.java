package org.fenlei.task.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.Directories;
import org.fenlei.task.reading.DraftEditing;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.units.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft keeps when the year is answered long after it was read. */
class YearAnswerTest {

    @Test
    void anUntouchedDraftIsReadAnewWithTheUnitsAsTheyAreNow() {
        PlanDraft draft = PlanReader.read(file(Directories.empty(), "1|完成设备调试。|区城管局|9月底前"));

        PlanDraft answered =
                YearAnswer.ofUntouched(file(Directories.qinghu(), "1|完成设备调试。|区城管局|9月底前"), draft, "q0", "p2");

        assertThat(draft.openQuestions()).extracting(Question::code).contains(QuestionCode.UNIT_UNRESOLVED);
        assertThat(answered.openQuestions()).isEmpty();
        assertThat(answered.obligations().get(0).leadUnits())
                .allSatisfy(unit -> assertThat(unit.resolved()).isTrue());
    }

    @Test
    void aYearThatIsAskedAboutIsDecidedOnceItIsAnswered() {
        PlanFile file = file(Directories.qinghu(), "1|完成设备调试。|区城管局|9月底前");
        PlanDraft draft = PlanReader.read(file);

        PlanDraft answered = YearAnswer.ofUntouched(file, draft, "q0", "p1");

        assertThat(draft.decidedYear()).isEmpty();
        assertThat(answered.decidedYear()).isEqualTo(Optional.ofNullable(answered.year()));
        assertThat(answered.decidedYear()).isPresent();
    }

    @Test
    void anEditedDraftStillAsksForUnitsThatTheDirectoryKnowsOnlyNow() {
        String row = "1|完成设备调试。|区城管局|9月底前";
        PlanDraft edited = withFirstDue(PlanReader.read(file(Directories.empty(), row)), LocalDate.of(2025, 8, 31));

        PlanDraft answered = YearAnswer.ofEdited(file(Directories.qinghu(), row), edited, "q0", "p2");

        assertThat(answered.obligations().get(0).leadUnits())
                .allSatisfy(unit -> assertThat(unit.resolved()).isFalse());
        assertThat(answered.openQuestions()).extracting(Question::code).containsExactly(QuestionCode.UNIT_UNRESOLVED);
    }

    @Test
    void whatWasAnsweredAndDismissedBeforeTheYearStaysDecided() {
        PlanFile file = file(Directories.qinghu(), "1|完成设备调试。|区城管局|10月前", "2|定期检查。|区城管局|全年");
        PlanDraft draft = PlanReader.read(file);
        Question date = only(draft, QuestionCode.DATE_UNCLEAR);
        PlanDraft old = draft.withQuestions(draft.questions().stream()
                .map(question -> switch (question.code()) {
                    case DATE_UNCLEAR -> question.answered("p2");
                    case FREQUENCY_UNSTATED -> question.dismissed("另行通知");
                    default -> question;
                })
                .toList());
        PlanDraft decided =
                date.proposals().get(1).changes().stream().reduce(old, (to, change) -> change.applyTo(to), (a, b) -> b);

        PlanDraft answered = YearAnswer.ofEdited(file, decided, "q0", "p2");

        assertThat(answered.openQuestions()).isEmpty();
        assertThat(only(answered, QuestionCode.DATE_UNCLEAR).answer()).isEqualTo("p2");
        assertThat(only(answered, QuestionCode.FREQUENCY_UNSTATED).dismissReason())
                .isEqualTo("另行通知");
        assertThat(answered.obligations().get(0).dueDate()).isEqualTo("2025-10-31");
    }

    @Test
    void whatAnOpenQuestionOffersMovesWithTheYear() {
        PlanFile file = file(Directories.qinghu(), "1|完成设备调试。|区城管局|10月前", "2|完成验收。|区城管局|2月底前");
        PlanDraft draft = PlanReader.read(file);
        PlanDraft edited =
                DraftEditing.replace(draft, draft.obligations().get(1).withDates(LocalDate.of(2025, 3, 31), null));

        PlanDraft answered = YearAnswer.ofEdited(file, edited, "q0", "p2");

        assertThat(only(answered, QuestionCode.DATE_UNCLEAR).proposals())
                .extracting(Proposal::labelZh)
                .containsExactly("按 2025-09-30", "按 2025-10-31");
        assertThat(answered.obligations())
                .extracting(ObligationDraft::dueDate)
                .containsExactly(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 3, 31));
    }

    @Test
    void aQuestionThatAnotherReaderWouldNotAskMovesAllTheSame() {
        PlanDraft draft = PlanReader.read(file(Directories.qinghu(), "1|完成设备调试。|区城管局|10月前"));
        PlanFile asReadNow = file(Directories.qinghu(), "1|完成设备调试。|区城管局|全年");

        PlanDraft answered = YearAnswer.ofEdited(asReadNow, draft, "q0", "p2");

        assertThat(only(answered, QuestionCode.DATE_UNCLEAR).proposals().get(1).labelEn())
                .isEqualTo("Take 2025-10-31");
    }

    @Test
    void aDutyThatStaysBehindInTheFormerYearIsAskedAbout() {
        PlanFile file = file(Directories.qinghu(), "1|完成设备调试。|区城管局|9月底前", "2|从5月起每月检查1次。|区城管局|全年");
        PlanDraft draft = PlanReader.read(file);
        ObligationDraft second = draft.obligations().get(1);
        PlanDraft edited = DraftEditing.replace(
                withFirstDue(draft, LocalDate.of(2024, 8, 31)),
                second.withUnits(draft.obligations().get(0).leadUnits(), second.leadUnits()));

        PlanDraft answered = YearAnswer.ofEdited(file, edited, "q0", "p2");

        assertThat(answered.openQuestions())
                .extracting(Question::code, Question::obligationKey, question -> question.proposals()
                        .get(1)
                        .labelEn())
                .containsExactly(
                        tuple(QuestionCode.DATE_OUTSIDE_YEAR, "t1.1", "Change to 2025-08-31"),
                        tuple(QuestionCode.DATE_OUTSIDE_YEAR, "t2.1", "Change to 2025-05-01"));
        assertThat(answered.questions()).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void aDateThatLiesInTheChosenYearIsNotAskedAboutAnyMore() {
        PlanFile file = file(Directories.qinghu(), "1|完成设备调试。|区城管局|9月底前", "2|完成验收。|区城管局|2025年1月底前");
        PlanDraft edited = withFirstDue(PlanReader.read(file), LocalDate.of(2025, 8, 31));

        PlanDraft answered = YearAnswer.ofEdited(file, edited, "q0", proposalFor(edited, 2025));

        assertThat(answered.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023,2024-03-31,2023-03-31,2024-02-29,2023-02-28",
        "2024,2025-03-31,2024-03-31,2025-02-28,2024-02-28",
        "2025,2026-03-31,2025-03-31,2026-02-28,2025-02-28"
    })
    void aDateOfTheYearAfterTheChosenOneIsAskedAboutUnderTheSameNumber(
            int year, String due, String inside, String end, String endInside) {
        PlanFile file = file(
                Directories.qinghu(), "1|次年3月底前完成总结。|区城管局|次年3月底前", "2|11月至次年2月每周巡查1次。|区城管局|全年", "3|完成设备调试。|区城管局|9月底前");
        PlanDraft draft = PlanReader.read(file);
        PlanDraft edited =
                DraftEditing.replace(draft, draft.obligations().get(2).withDates(LocalDate.of(year, 8, 31), null));

        PlanDraft answered = YearAnswer.ofEdited(file, edited, "q0", proposalFor(edited, year));

        assertThat(answered.openQuestions())
                .extracting(
                        Question::id,
                        Question::obligationKey,
                        question -> question.proposals().get(0).labelEn(),
                        question -> question.proposals().get(1).labelEn())
                .containsExactly(
                        tuple("q1", "t1.1", "Keep " + due, "Change to " + inside),
                        tuple("q2", "t2.1", "Keep " + end, "Change to " + endInside));
    }

    @Test
    void theLastDayOfTheYearThatAnUnreadDeadlineOffersMovesWithTheYear() {
        PlanFile file = file(Directories.qinghu(), "1|9月起每月报送1次。|区城管局|9月起");

        PlanDraft answered = YearAnswer.ofEdited(file, PlanReader.read(file), "q0", "p2");

        assertThat(only(answered, QuestionCode.DEADLINE_UNREAD)
                        .proposals()
                        .get(0)
                        .labelEn())
                .isEqualTo("Due by 2025-12-31");
    }

    private static String proposalFor(PlanDraft draft, int year) {
        return draft.questions().get(0).proposals().stream()
                .filter(proposal -> proposal.labelEn().equals(String.valueOf(year)))
                .map(Proposal::id)
                .findFirst()
                .orElseThrow();
    }

    private static PlanDraft withFirstDue(PlanDraft draft, LocalDate due) {
        return DraftEditing.replace(draft, draft.obligations().get(0).withDates(due, null));
    }

    private static Question only(PlanDraft draft, QuestionCode code) {
        List<Question> asked = draft.questions().stream()
                .filter(question -> question.code() == code)
                .toList();
        assertThat(asked).hasSize(1);
        return asked.get(0);
    }

    private static PlanFile file(UnitDirectory units, String... rows) {
        TaskTable table = TaskTable.titled("青湖区生活垃圾分类任务清单").row("序号|工作内容|责任单位|完成时限");
        for (String row : rows) {
            table.row(row);
        }
        return new PlanFile("plan", table.asText(), null, LocalDate.of(2024, 1, 8), units);
    }
}
