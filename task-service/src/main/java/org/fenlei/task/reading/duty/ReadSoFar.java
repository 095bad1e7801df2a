package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** What has been read of a task, while its sentences are read one after the other. */
final class ReadSoFar {
    private final Deadline deadline;
    private final List<String> leadNames;
    private final int year;

    /** In the text's order. */
    final List<Demand> demands = new ArrayList<>();

    /** What demands nothing that can be counted. */
    final List<Phrase> plain = new ArrayList<>();

    int sentences;
    Mention.@Nullable Due stretch;

    @Nullable
    Whole whole;

    ReadSoFar(Deadline deadline, List<String> leadNames, int year) {
        this.deadline = deadline;
        this.leadNames = leadNames;
        this.year = year;
    }

    List<String> leadNames() {
        return leadNames;
    }

    int year() {
        return year;
    }

    Continuations continuations() {
        return new Continuations(deadline, year);
    }

    /** In the light of which the next phrase is read. */
    Situation situation(@Nullable LocalDate date, @Nullable String actor, @Nullable String condition) {
        return new Situation(deadline, leadNames, year, date, actor, condition, stretch, whole, demands);
    }
}
