package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.QuestionCode;
import org.jspecify.annotations.Nullable;

/**
 * Something about a demand that a person has to decide.
 *
 * @param code what is in doubt
 * @param words the words that raise it
 * @param dates dates that could be meant, besides the one that was taken
 * @param period a window that could be meant; null if none
 */
public record Doubt(
        QuestionCode code,
        String words,
        List<LocalDate> dates,
        @Nullable PeriodKind period) {

    public Doubt {
        dates = List.copyOf(dates);
    }

    static Doubt of(QuestionCode code, String words) {
        return new Doubt(code, words, List.of(), null);
    }

    /** Whether something is meant in every window of a period. */
    static Doubt every(PeriodKind period, String words) {
        return new Doubt(QuestionCode.PERIOD_UNCLEAR, words, List.of(), period);
    }

    static Doubt between(QuestionCode code, String words, List<LocalDate> dates) {
        return new Doubt(code, words, dates, null);
    }

    /** Whether its words leave a part of the year out (除寒暑假外), and do not name the part that is meant. */
    public boolean leavesOut() {
        return Stretches.excepts(words);
    }
}
