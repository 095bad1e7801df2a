package org.fenlei.task.reading.document;

import java.util.List;

/** A document as its reader sees it: blocks in order, and every line of them numbered. */
public record PlanDocument(List<Block> blocks) {

    public PlanDocument {
        blocks = List.copyOf(blocks);
    }

    public List<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    public List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }
}
