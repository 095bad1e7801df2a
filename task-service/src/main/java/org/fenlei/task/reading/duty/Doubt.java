package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.task.reading.QuestionCode;

/**
 * Something about a demand that a person has to decide.
 *
 * @param code what is in doubt
 * @param words the words that raise it
 * @param dates dates that could be meant, besides the one that was taken
 */
public record Doubt(QuestionCode code, String words, List<LocalDate> dates) {

    public Doubt {
        dates = List.copyOf(dates);
    }

    static Doubt of(QuestionCode code, String words) {
        return new Doubt(code, words, List.of());
    }
}
