package org.fenlei.task.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 20);

    @Test
    void provesSomethingWithAnyOneThingThatItSays() {
        List<Evidence> each = List.of(
                new Evidence("PHOTO", "https://files.example/1.jpg", null, null, null, null, null),
                new Evidence("PHOTO", null, "0".repeat(64), null, null, null, null),
                new Evidence("PHOTO", null, null, "撤桶前后", null, null, null),
                new Evidence("PHOTO", null, null, null, TODAY, null, null),
                new Evidence("PHOTO", null, null, null, null, "枫桥社区", null),
                new Evidence("PHOTO", null, null, null, null, null, 0));

        assertThat(Evidence.errors(each, TODAY)).isEmpty();
    }

    @Test
    void namesTheOneThatSaysNothingAndTheDayThatHasNotCome() {
        List<Evidence> evidence =
                List.of(bare(null, null), bare("枫桥社区", null), bare("  ", null), bare("枫桥社区", TODAY.plusDays(1)));

        assertThat(Evidence.errors(evidence, TODAY))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/evidence/0", "SAYS_NOTHING"),
                        tuple("/evidence/2", "SAYS_NOTHING"),
                        tuple("/evidence/3/date", "IN_THE_FUTURE"));
    }

    @Test
    void isKeptAndReadAgain() {
        EvidenceColumn column = new EvidenceColumn();
        List<Evidence> evidence = List.of(new Evidence("MINUTES", null, null, "专题会", TODAY, "枫桥社区会议室", 23));

        String kept = column.convertToDatabaseColumn(evidence);

        assertThat(kept).contains("\"date\":\"2023-03-20\"");
        assertThat(column.convertToEntityAttribute(kept)).isEqualTo(evidence);
    }

    @Test
    void isReadAsItWasKeptBeforeItHadDayPlaceAndParticipants() {
        String old = """
                [{"kind":"PHOTO","url":null,"sha256":null,"description":"枫桥社区会议室，23人"},{"kind":"PHOTO"}]""";

        List<Evidence> read = new EvidenceColumn().convertToEntityAttribute(old);

        assertThat(read)
                .containsExactly(new Evidence("PHOTO", null, null, "枫桥社区会议室，23人", null, null, null), bare(null, null));
    }

    private static Evidence bare(@Nullable String place, @Nullable LocalDate date) {
        return new Evidence("PHOTO", null, null, null, date, place, null);
    }
}
