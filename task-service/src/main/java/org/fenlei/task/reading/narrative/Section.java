package org.fenlei.task.reading.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenlei.task.reading.document.Line;

/** A numbered clause with what stands below it, while a narrative is read. */
final class Section {
    private final int level;
    private final String path;
    private final List<Line> whole = new ArrayList<>();
    private final List<Line> words = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Map<Role, List<Line>> labelled = new EnumMap<>(Role.class);
    private final List<Section> children = new ArrayList<>();

    /**
     * A section without words yet.
     *
     * @param path its number with those of the sections around it
     */
    Section(int level, String path) {
        this.level = level;
        this.path = path;
    }

    void add(ClauseLine line) {
        lines.add(line.whole().number());
        line.words().ifPresent(own -> {
            words.add(own);
            whole.add(line.isLabelled() ? own : line.whole());
        });
        line.labelled().forEach(this::add);
    }

    /** A line that goes on with what a label began. */
    void add(Role role, Line line) {
        lines.add(line.number());
        add(role, List.of(line));
    }

    private void add(Role role, List<Line> values) {
        labelled.computeIfAbsent(role, none -> new ArrayList<>()).addAll(values);
    }

    /** Takes the last line back if it holds nothing but words. */
    void removeLast() {
        lines.remove(lines.size() - 1);
        words.remove(words.size() - 1);
        whole.remove(whole.size() - 1);
    }

    void add(Section child) {
        children.add(child);
    }

    int level() {
        return level;
    }

    String path() {
        return path;
    }

    List<Line> words() {
        return words;
    }

    List<Section> children() {
        return children;
    }

    List<Line> labelled(Role role) {
        return labelled.getOrDefault(role, List.of());
    }

    /** Whether units or a deadline are named, after which its text is complete. */
    boolean isComplete() {
        return !labelled.isEmpty();
    }

    boolean hasCompleteInside() {
        return isComplete() || children.stream().anyMatch(Section::hasCompleteInside);
    }

    /** Its lines, and those of the sections in it. */
    List<Integer> allLines() {
        return Stream.concat(lines.stream(), children.stream().flatMap(child -> child.allLines().stream()))
                .toList();
    }

    List<Integer> lines() {
        return lines;
    }

    /** The words with their numbers, of the section and those in it. */
    Stream<Line> points() {
        return Stream.concat(whole.stream(), children.stream().flatMap(Section::points));
    }
}
