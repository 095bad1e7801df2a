package org.fenlei.local.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The readable source of a sample plan: a heading, paragraphs and tables, in the order in which Word shows them. */
record SampleSource(List<Block> blocks) {

    sealed interface Block permits Paragraph, Table {}

    record Paragraph(String text, boolean title) implements Block {}

    /** Cells hold their paragraphs joined with {@code /}. */
    record Table(List<List<String>> rows) implements Block {}

    static SampleSource read(Path markdown) {
        try {
            return parse(Files.readString(markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SampleSource parse(String markdown) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : withoutComments(markdown).lines().toList()) {
            if (line.startsWith("|")) {
                cells(line).ifPresent(rows::add);
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Table(List.copyOf(rows)));
                rows.clear();
            }
            if (!line.isBlank()) {
                blocks.add(paragraph(line.strip()));
            }
        }
        return new SampleSource(List.copyOf(blocks));
    }

    List<Table> tables() {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.of())
                .toList();
    }

    private static String withoutComments(String markdown) {
        return markdown.replaceAll("(?s)<!--.*?-->", "");
    }

    private static Paragraph paragraph(String line) {
        return line.startsWith("# ") ? new Paragraph(line.substring(2), true) : new Paragraph(line, false);
    }

    private static Optional<List<String>> cells(String line) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        if (inner.matches("[-|: ]+")) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(inner.split("\\|", -1)).map(String::strip).toList());
    }
}
