package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.List;
import org.fenlei.task.reading.DraftChange;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.TaskDraft;
import org.jspecify.annotations.Nullable;

/** A question while its proposals are put together. */
final class Asking {
    private final QuestionCode code;
    private final String textZh;
    private final String textEn;
    private @Nullable String taskNumber;
    private @Nullable String taskKey;
    private @Nullable String obligationKey;
    private @Nullable Source source;
    private final List<Proposal> proposals = new ArrayList<>();

    Asking(QuestionCode code, String textZh, String textEn) {
        this.code = code;
        this.textZh = textZh;
        this.textEn = textEn;
    }

    Asking about(TaskReading task, @Nullable String key, Source where) {
        return about(task.number(), task.key(), key, where);
    }

    Asking about(TaskDraft task, String key, Source where) {
        return about(task.number(), task.key(), key, where);
    }

    private Asking about(String number, String task, @Nullable String key, Source where) {
        taskNumber = number;
        taskKey = task;
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
        return new Question(
                "q" + number, taskNumber, taskKey, obligationKey, code, textZh, textEn, source, proposals, null, null);
    }
}
