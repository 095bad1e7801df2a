package org.fenlei.task.reading.report;

import java.util.List;
import org.fenlei.task.reading.TaskDraft;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a document that belong together.
 *
 * @param state what became of them
 * @param task the task that took them; null where none did
 * @param first whether the task is told of here for the first time
 * @param pieces in the document's order
 */
public record Section(State state, @Nullable TaskDraft task, boolean first, List<Piece> pieces) {

    /** What became of lines. */
    public enum State {
        TASK,
        METADATA,
        UNRECOGNISED
    }

    public Section {
        pieces = List.copyOf(pieces);
    }
}
