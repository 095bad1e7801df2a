package org.fenlei.task.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.layout.PlanLayout;
import org.fenlei.task.reading.layout.TaskText;
import org.fenlei.task.reading.text.Compact;
import org.jspecify.annotations.Nullable;

/** The tasks of a plan that is written as numbered clauses. */
public final class Narrative {
    /** What stands under these says why, not what; unless it names a figure. */
    private static final Pattern GOALS = Pattern.compile(
            "(?:指导思想|(?:工作|总体|主要|年度)?目标|总体要求|基本原则|总体思路|工作原则|工作思路|(?:目的|重要)意义|(?:工作)?背景)" + "(?:[和与及、].{2,6})?");

    private static final int LONGEST_TITLE = 28;

    private final Map<Integer, Line> lines;
    private final List<TaskText> tasks = new ArrayList<>();
    private final List<Line> furniture = new ArrayList<>();

    private Narrative(List<Line> lines) {
        this.lines = lines.stream().collect(Collectors.toMap(Line::number, Function.identity(), (one, other) -> one));
    }

    /** The tasks under numbers or with units named below them; none if the lines hold none. */
    public static PlanLayout of(List<Line> lines) {
        Outline outline = Outline.of(lines);
        var narrative = new Narrative(lines);
        outline.root().children().forEach(section -> narrative.visit(section, null, false));
        return new PlanLayout(narrative.tasks, outline.before(), outline.after(), narrative.furniture);
    }

    private void visit(Section section, @Nullable String category, boolean goals) {
        boolean leaf = section.children().isEmpty();
        boolean onePiece = section.level() >= 3 && !namesUnitsBelow(section);
        if (section.isComplete() || leaf || onePiece) {
            task(section, category, goals);
        } else {
            heading(section, category, goals);
        }
    }

    /** A clause with all points in it that name no units of their own. */
    private void task(Section section, @Nullable String category, boolean goals) {
        List<Section> own =
                section.children().stream().filter(Section::hasCompleteInside).toList();
        List<Section> points = section.children().stream()
                .filter(child -> !own.contains(child))
                .toList();
        var words = new ArrayList<>(section.words());
        var numbers = new ArrayList<>(section.lines());
        points.forEach(point -> {
            point.points().forEach(words::add);
            numbers.addAll(point.allLines());
        });
        if (words.isEmpty() || (!section.isComplete() && saysWhy(section, words, goals))) {
            numbers.forEach(number -> furniture.add(lines.get(number)));
        } else {
            tasks.add(text(section, category, words, numbers));
        }
        own.forEach(child -> visit(child, title(words).text(), goals));
    }

    private static boolean saysWhy(Section section, List<Line> words, boolean goals) {
        boolean unnumbered = section.path().matches(".*-\\d+");
        return (goals || unnumbered || GOALS.matcher(title(words).text()).matches()) && !demands(words);
    }

    private static boolean demands(List<Line> words) {
        return Grammar.demands(Compact.of(Passage.of(words).raw()), 2000);
    }

    private TaskText text(Section section, @Nullable String category, List<Line> words, List<Integer> numbers) {
        Split split = Split.of(words);
        return new TaskText(
                section.path(),
                category,
                split.title(),
                split.content(),
                section.labelled(Role.LEAD),
                section.labelled(Role.SUPPORTING),
                section.labelled(Role.DEADLINE),
                numbers);
    }

    private void heading(Section section, @Nullable String category, boolean goals) {
        Line title = title(section.words());
        boolean why = goals || GOALS.matcher(title.text()).matches();
        if (demands(section.words())) {
            tasks.add(text(section, category, section.words(), section.lines()));
        } else {
            section.lines().forEach(number -> furniture.add(lines.get(number)));
        }
        String below = title.text().isEmpty() ? category : title.text();
        section.children().forEach(child -> visit(child, below, why));
    }

    private static boolean namesUnitsBelow(Section section) {
        return section.children().stream().anyMatch(Section::hasCompleteInside);
    }

    private static Line title(List<Line> words) {
        if (words.isEmpty()) {
            return new Line(0, 0, "");
        }
        Line title = Split.of(words).title();
        Line named = title == null ? words.get(0) : title;
        return new Line(named.number(), named.start(), named.text().replaceAll("[。：；]$", ""));
    }

    /** A clause's name, and what it says under it. */
    private record Split(@Nullable Line title, List<Line> content) {

        private static Split of(List<Line> words) {
            Line first = words.get(0);
            int stop = first.text().indexOf('。') + 1;
            boolean alone = stop == 0 || stop == first.text().length();
            if (alone && words.size() == 1) {
                return new Split(null, words);
            }
            Line title = alone
                    ? first
                    : new Line(first.number(), first.start(), first.text().substring(0, stop));
            boolean wraps = alone && stop == 0 && title.text().matches("(?s).*[，；、：].*");
            if (wraps || title.text().length() > LONGEST_TITLE || demands(List.of(title))) {
                return new Split(null, words);
            }
            var content = new ArrayList<>(words.subList(1, words.size()));
            if (!alone) {
                String rest = first.text().substring(stop);
                int blanks = rest.length() - rest.stripLeading().length();
                content.add(0, new Line(first.number(), first.start() + stop + blanks, rest.strip()));
            }
            return new Split(title, content);
        }
    }
}
