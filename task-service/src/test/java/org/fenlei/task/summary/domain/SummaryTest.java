package org.fenlei.task.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    private static final SummaryPeriod QUARTER = SummaryPeriod.of("2023-Q1").orElseThrow();
    private static final Step STEP =
            new Step(Instant.parse("2023-04-05T01:00:00Z"), LocalDate.of(2023, 4, 5), "u", "王芳");
    private static final LocalDate NEXT_WEEK = LocalDate.of(2023, 4, 12);
    private static final Frozen SAID = new Frozen("柳荫街道", new FiguresBuilder().build(), Map.of());
    private static final Words WORDS = new Words(Map.of(Section.PROBLEMS, "人手不足"), Map.of());

    private final Summary draft = Summary.open(new UUID(0, 1), "YX-S01", QUARTER, Words.NONE, STEP);

    @Test
    void passesItsStates() {
        Summary submitted = draft.reword(WORDS, STEP).submit(SAID, STEP);
        Summary returned = submitted.sendBack("太笼统", NEXT_WEEK, STEP);
        Summary accepted = returned.submit(SAID, STEP).accept(STEP);
        Summary corrected = accepted.correct(Words.NONE, SAID, "漏报", STEP);

        assertThat(submitted.status()).isEqualTo(SummaryStatus.SUBMITTED);
        assertThat(submitted.frozen()).isSameAs(SAID);
        assertThat(returned.frozen()).as("figures move again").isNull();
        assertThat(returned.words()).isEqualTo(WORDS);
        assertThat(accepted.version()).isEqualTo(6);
        assertThat(corrected.status()).isEqualTo(SummaryStatus.SUBMITTED);
        assertThat(corrected.acceptance()).isNull();
        assertThat(corrected.accept(STEP).status()).isEqualTo(SummaryStatus.ACCEPTED);
    }

    @Test
    void refusesWhatItsStateForbids() {
        Summary submitted = draft.submit(SAID, STEP);
        Summary accepted = submitted.accept(STEP);

        refused(() -> submitted.reword(WORDS, STEP), SummaryRefusal.SUMMARY_NOT_EDITABLE);
        refused(() -> accepted.reword(WORDS, STEP), SummaryRefusal.SUMMARY_NOT_EDITABLE);
        refused(() -> submitted.submit(SAID, STEP), SummaryRefusal.SUMMARY_ALREADY_SUBMITTED);
        refused(() -> draft.accept(STEP), SummaryRefusal.SUMMARY_NOT_SUBMITTED);
        refused(() -> draft.sendBack("甲", NEXT_WEEK, STEP), SummaryRefusal.SUMMARY_NOT_SUBMITTED);
        refused(() -> accepted.sendBack("甲", NEXT_WEEK, STEP), SummaryRefusal.SUMMARY_NOT_SUBMITTED);
        refused(() -> submitted.correct(WORDS, SAID, "甲", STEP), SummaryRefusal.SUMMARY_NOT_ACCEPTED);
        refused(() -> accepted.correct(WORDS, SAID, " ", STEP), SummaryRefusal.SUMMARY_INVALID);
    }

    @Test
    void namesEverythingThatAReturnLacks() {
        Summary submitted = draft.submit(SAID, STEP);

        assertThatThrownBy(() -> submitted.sendBack(" ", LocalDate.of(2023, 4, 4), STEP))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/reason", "/resubmitBy"));
        assertThatThrownBy(() -> submitted.sendBack("甲", null, STEP))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("REQUIRED"));
    }

    @Test
    void keepsRemarksOnTheDemandsThatTookThePlaceOfTheirs() {
        UUID gone = new UUID(0, 3);
        UUID stays = new UUID(0, 4);
        Words words = new Words(Map.of(), Map.of(new UUID(0, 1), "甲", new UUID(0, 2), "乙", gone, "丙", stays, "丁"));
        Map<UUID, UUID> successors = Map.of(new UUID(0, 1), new UUID(1, 1), new UUID(0, 2), new UUID(1, 1));

        Words followed = draft.reword(words, STEP).following(successors).words();

        assertThat(followed.remarks())
                .containsExactlyInAnyOrderEntriesOf(Map.of(new UUID(1, 1), "甲\n乙", gone, "丙", stays, "丁"));
        assertThat(followed.remarksOnOthers(Set.of(new UUID(1, 1), stays))).containsExactly("丙");
    }

    @Test
    void isNotOpenedBeforeItsPeriodBegins() {
        SummaryPeriod second = SummaryPeriod.of("2023-Q3").orElseThrow();

        refused(
                () -> Summary.open(new UUID(0, 2), "YX-S01", second, Words.NONE, STEP),
                SummaryRefusal.SUMMARY_PERIOD_NOT_BEGUN);
    }

    @Test
    void keepsItsVersionWhereNothingIsNew() {
        assertThat(draft.reword(Words.NONE, STEP)).isSameAs(draft);
    }

    @Test
    void namesWordsThatDoNotBelong() {
        UUID known = new UUID(0, 7);
        List<Words.SectionText> sections =
                List.of(new Words.SectionText(Section.PROBLEMS, "甲"), new Words.SectionText(Section.PROBLEMS, "乙"));
        List<Words.Remark> remarks = List.of(
                new Words.Remark(known, "甲"), new Words.Remark(known, "乙"), new Words.Remark(new UUID(0, 8), "丙"));

        assertThat(Words.check(sections, remarks, Set.of(known)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/sections/1/code", "REPEATED"),
                        org.assertj.core.groups.Tuple.tuple("/remarks/1/obligationId", "REPEATED"),
                        org.assertj.core.groups.Tuple.tuple("/remarks/2/obligationId", "NOT_IN_THIS_SUMMARY"));
    }

    @ParameterizedTest
    @CsvSource({"2023-Q1, 2023年第一季度", "2023-Q4, 2023年第四季度", "2023, 2023年度"})
    void knowsQuartersAndYears(String text, String name) {
        assertThat(SummaryPeriod.of(text).orElseThrow().zh()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-Q5",
                "2023-Q0",
                "2023-H1",
                "2023-03",
                "2023-W05",
                "1999",
                "2101-Q1",
                "23",
                "二〇二三",
                "2023-q1"
            })
    void knowsNoOtherPeriods(String text) {
        assertThat(SummaryPeriod.of(text)).isEmpty();
    }

    private static void refused(ThrowingCallable act, SummaryRefusal code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
