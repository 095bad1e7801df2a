package org.fenlei.task.reading.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A document as its reader sees it: blocks in order, and every line of them numbered. */
public record PlanDocument(List<Block> blocks) {

    public PlanDocument {
        blocks = List.copyOf(blocks);
    }

    public List<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    /** The lines' words by number; a line that holds a whole table row is put together again. */
    public Map<Integer, String> texts() {
        Map<Integer, String> texts = new TreeMap<>();
        for (Line line : lines()) {
            texts.merge(line.number(), line.text(), (before, next) -> before + "\t" + next);
        }
        return texts;
    }

    public List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }
}
