package org.fenlei.notification.mail.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.ladder.domain.Rung;

/**
 * One subject in a mail.
 *
 * @param latest the line of its latest rung
 * @param rungs every rung that fired together, in ladder order; more than one after missed time
 */
public record Line(AlertLine latest, List<Rung> rungs) {
    private static final Comparator<Line> URGENCY = Comparator.<Line>comparingInt(
                    line -> -line.latest().rung().workingDays())
            .thenComparing(line -> line.latest().effectiveDueDate())
            .thenComparing(line -> line.latest().units().toString())
            .thenComparing(line -> line.latest().title())
            .thenComparing(line -> line.latest().subjectId());

    /** Brings the rungs of one subject together and puts the most urgent subject first. */
    public static List<Line> of(List<AlertLine> fired) {
        Map<String, List<AlertLine>> bySubject = new LinkedHashMap<>();
        fired.forEach(line -> bySubject
                .computeIfAbsent(
                        line.kind() + "|" + line.subjectId() + "|" + line.effectiveDueDate(), key -> new ArrayList<>())
                .add(line));
        return bySubject.values().stream().map(Line::together).sorted(URGENCY).toList();
    }

    private static Line together(List<AlertLine> lines) {
        List<AlertLine> inOrder = lines.stream()
                .sorted(Comparator.comparingInt(line -> line.rung().workingDays()))
                .toList();
        return new Line(
                inOrder.get(inOrder.size() - 1),
                inOrder.stream().map(AlertLine::rung).toList());
    }
}
