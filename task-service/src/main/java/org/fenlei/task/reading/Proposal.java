package org.fenlei.task.reading;

import java.util.List;

/**
 * One possible answer to a question.
 *
 * @param id unique in the question ({@code p1} is the first)
 * @param labelZh what it would do, in Chinese
 * @param labelEn the same in English
 * @param changes what it does to the draft, in order; empty = the draft stays as it is
 */
public record Proposal(String id, String labelZh, String labelEn, List<DraftChange> changes) {

    public Proposal {
        changes = List.copyOf(changes);
    }
}
