package org.fenlei.task.reading;

import java.util.List;

/** What became of the document's lines; the parts always add up to the total. */
public record LineCounts(int total, int inTasks, int metadata, int unrecognised) {

    public LineCounts {
        if (total != inTasks + metadata + unrecognised) {
            throw new IllegalArgumentException("a source line is unaccounted for");
        }
    }

    /** What is neither metadata nor unrecognised is in a task. */
    public static LineCounts of(int total, List<SourceLine> metadata, List<SourceLine> unrecognised) {
        return new LineCounts(
                total, total - metadata.size() - unrecognised.size(), metadata.size(), unrecognised.size());
    }
}
