package org.fenlei.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.assignment.domain.Urgency;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.domain.Named;
import org.fenlei.task.extension.domain.ExtensionStatus;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.summary.domain.Section;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.fenlei.task.unit.domain.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the glossary says in Chinese is what the API says. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

    /** A row of a table: its first cell, and its Chinese. */
    private record Word(String section, String english, String zh, String meaning) {}

    private static List<Word> words() throws IOException {
        String section = "";
        var words = new ArrayList<Word>();
        for (String line : Files.readAllLines(GLOSSARY)) {
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "");
            } else if (line.startsWith("| ")) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                words.add(new Word(section, cells.get(1), cells.get(2), cells.get(3)));
            }
        }
        return words;
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("Kinds of obligation", ObligationKind.values()),
                Arguments.of("States of an assignment", AssignmentStatus.values()),
                Arguments.of("Urgencies of what is due", Urgency.values()),
                Arguments.of("States of a summary", SummaryStatus.values()),
                Arguments.of("Measures", Measure.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void listsEveryCodeWithItsName(String section, Named[] codes) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(code -> expected.put(code.toString(), code.zh()));

        Map<String, String> listed = words().stream()
                .filter(word ->
                        word.section().equals(section) && !word.english().equals("code"))
                .collect(Collectors.toMap(Word::english, Word::zh));

        assertThat(listed).isEqualTo(expected);
    }

    static Stream<Arguments> inOneRow() {
        return Stream.<Named[]>of(
                        PlanStatus.values(),
                        FanOut.values(),
                        DenominatorKind.values(),
                        ExtensionStatus.values(),
                        Apportionment.Method.values(),
                        Section.values())
                .map(codes -> Arguments.of((Object) codes));
    }

    @ParameterizedTest
    @MethodSource("inOneRow")
    void namesCodesThatShareARow(Named[] codes) throws IOException {
        Collection<String> names = Arrays.stream(codes).map(Object::toString).toList();
        String row = "(" + String.join(", ", names) + ")";

        assertThat(words())
                .filteredOn(word -> word.english().endsWith(row))
                .singleElement()
                .satisfies(word -> assertThat(word.zh())
                        .contains(Arrays.stream(codes).map(Named::zh).toList()));
    }

    @Test
    void namesKindsOfUnits() throws IOException {
        List<Word> kinds = words().stream()
                .filter(word -> word.meaning().startsWith("kind of unit"))
                .toList();

        assertThat(kinds).hasSize(7).allSatisfy(word -> assertThat(UnitKind.values())
                .filteredOn(kind -> (kind.en() + " (" + kind + ")").equals(word.english())
                        || (kind.en().toLowerCase(Locale.ROOT) + " (" + kind + ")").equals(word.english()))
                .singleElement()
                .satisfies(kind -> assertThat(word.zh()).startsWith(kind.zh())));
    }
}
