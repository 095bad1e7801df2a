package org.fenlei.task.reading.grammar;

import java.util.List;

/** Clauses up to a full stop or semicolon. */
public record Sentence(List<Clause> clauses) {

    public Sentence {
        clauses = List.copyOf(clauses);
    }
}
