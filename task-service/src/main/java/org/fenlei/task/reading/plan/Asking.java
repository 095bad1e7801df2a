package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.List;
import org.fenlei.task.reading.DraftChange;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Source;
import org.jspecify.annotations.Nullable;

/** A question while its proposals are put together. */
final class Asking {
    private final QuestionCode code;
    private final String textZh;
    private final String textEn;
    private @Nullable TaskReading task;
    private @Nullable String obligationKey;
    private @Nullable Source source;
    private final List<Proposal> proposals = new ArrayList<>();

    Asking(QuestionCode code, String textZh, String textEn) {
        this.code = code;
        this.textZh = textZh;
        this.textEn = textEn;
    }

    Asking about(TaskReading about, @Nullable String key, Source where) {
        task = about;
        obligationKey = key;
        source = where;
        return this;
    }

    /** Proposals are offered in this order; one that changes nothing more than another is not offered twice. */
    Asking propose(String labelZh, String labelEn, List<? extends DraftChange> changes) {
        boolean known =
                proposals.stream().anyMatch(proposal -> proposal.changes().equals(changes));
        if (!known) {
            proposals.add(new Proposal("p" + (proposals.size() + 1), labelZh, labelEn, List.copyOf(changes)));
        }
        return this;
    }

    boolean hasProposals() {
        return !proposals.isEmpty();
    }

    Question ask(int number) {
        TaskReading about = task;
        return new Question(
                "q" + number,
                about == null ? null : about.number(),
                about == null ? null : about.key(),
                obligationKey,
                code,
                textZh,
                textEn,
                source,
                proposals,
                null,
                null);
    }
}
