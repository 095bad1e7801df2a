package org.fenlei.task.reading;

/** What became of the document's lines; the parts always add up to the total. */
public record LineCounts(int total, int inTasks, int metadata, int unrecognised) {

    public LineCounts {
        if (total != inTasks + metadata + unrecognised) {
            throw new IllegalArgumentException("a source line is unaccounted for");
        }
    }
}
