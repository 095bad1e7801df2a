package org.fenlei.task.reading;

import java.util.List;

/**
 * Where in the document something was read.
 *
 * @param lines the source lines, ascending
 * @param text the words themselves, as written
 * @param spans the same words located, to be marked in the document's text
 */
public record Source(List<Integer> lines, String text, List<Span> spans) {

    public Source {
        lines = List.copyOf(lines);
        spans = List.copyOf(spans);
    }
}
