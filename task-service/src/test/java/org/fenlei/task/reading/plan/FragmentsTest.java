package org.fenlei.task.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.reading.Directories;
import org.fenlei.task.reading.NumberedPlan;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parts of plans in the manners of ten districts, each with the whole draft that a careful official expects of it. In the
 * files {@code ====} stands between the two; a line in {@code |} is a row of a table.
 */
class FragmentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-lead-and-supporting-columns",
                "02-counties-of-a-city",
                "03-units-below-each-clause",
                "04-units-in-brackets",
                "05-figures-in-a-goal-column",
                "06-public-institutions",
                "07-campaigns-through-the-year",
                "08-clauses-and-a-table",
                "09-frequencies-in-the-deadline-column",
                "10-units-and-dates-in-brackets"
            })
    void isReadAsExpected(String name) throws IOException {
        List<String> parts = List.of(text(name).split("====\n", -1));

        for (byte[] file : forms(parts.get(0).lines().toList())) {
            PlanDraft draft = Reading.of(file, Directories.named(parts.get(0)));

            assertThat(words(draft)).isEqualTo(parts.get(1));
            assertThat(draft.unrecognised()).isEmpty();
            assertThat(draft.questions()).noneMatch(question -> question.taskKey() == null);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream file = FragmentsTest.class.getResourceAsStream("fragments/" + name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same fragment as a Word file and as text. */
    private static List<byte[]> forms(List<String> lines) {
        List<String> outside =
                lines.stream().filter(line -> !line.startsWith("|")).toList();
        if (outside.size() == lines.size()) {
            NumberedPlan plan = NumberedPlan.of(String.join("\n", lines));
            return List.of(plan.asWord(), plan.asText());
        }
        TaskTable table = TaskTable.titled(outside.toArray(String[]::new));
        lines.stream()
                .filter(line -> line.startsWith("|"))
                .forEach(line -> table.row(line.substring(1, line.length() - 1)));
        return List.of(table.asWord(), table.asText());
    }

    private static String words(PlanDraft draft) {
        return draft.tasks().stream().map(task -> words(task, draft)).collect(Collectors.joining());
    }

    /** Number, lead + supporting units; below it what the whole task asks, and each duty with its own questions. */
    private static String words(TaskDraft task, PlanDraft draft) {
        String help = task.supportingUnits().isEmpty() ? "" : " + " + names(task.supportingUnits());
        Stream<String> duties = task.obligations().stream()
                .map(duty -> "  " + Wording.of(duty) + asked(draft, task.key(), duty.key(), " ? "));
        return Stream.of(
                        Stream.of(
                                task.number() + " " + names(task.leadUnits()) + help + (task.openList() ? " …" : ""),
                                asked(draft, task.key(), null, "  ? ")),
                        duties)
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String asked(PlanDraft draft, String task, @Nullable String duty, String sign) {
        String codes = draft.questions().stream()
                .filter(question -> task.equals(question.taskKey()) && Objects.equals(question.obligationKey(), duty))
                .map(Question::code)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? "" : sign + codes;
    }

    private static String names(List<UnitRef> units) {
        return units.stream().map(UnitRef::name).collect(Collectors.joining("、"));
    }
}
