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

    /** The lines' words by number; of a line that holds a whole table row every part stands again where it stood. */
    public Map<Integer, String> texts() {
        Map<Integer, StringBuilder> parts = new TreeMap<>();
        for (Line line : lines()) {
            StringBuilder text = parts.computeIfAbsent(line.number(), none -> new StringBuilder());
            text.append("\t".repeat(Math.max(0, line.start() - text.length())));
            text.append(line.text());
        }
        Map<Integer, String> texts = new TreeMap<>();
        parts.forEach((number, text) -> texts.put(number, text.toString()));
        return texts;
    }

    public List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }
}
