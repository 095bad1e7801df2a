package org.fenlei.task.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.Answers;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.Measure;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.document.Block;
import org.fenlei.task.reading.document.Documents;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.document.Row;
import org.fenlei.task.reading.units.UnitDirectory;
import org.fenlei.task.reading.units.UnitDirectory.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real district's task table, where the folder with it is named by FENLEI_PLANS; its words stay out of here. */
class RealPlanTest {

    /** The forms in which the same table reaches the reader. */
    enum Form {
        UTF_8 {
            @Override
            byte[] of(byte[] file) {
                return file;
            }
        },
        GB18030 {
            @Override
            byte[] of(byte[] file) {
                return new String(file, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
            }
        },
        WORD {
            @Override
            byte[] of(byte[] file) {
                return asWord(Documents.read(file), cells -> cells);
            }
        },
        WORD_WITH_COLUMNS_REVERSED {
            @Override
            byte[] of(byte[] file) {
                return asWord(Documents.read(file), cells -> {
                    var reversed = new ArrayList<String>();
                    cells.forEach(cell -> reversed.add(0, cell));
                    return reversed;
                });
            }
        };

        abstract byte[] of(byte[] file);
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskAndEveryLineIsThere(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(draft.year()).isEqualTo(2023);
        assertThat(draft.tasks()).extracting(TaskDraft::number).containsExactlyElementsOf(numbers(33));
        assertThat(draft.unrecognised()).isEmpty();
        assertThat(draft.lines().unrecognised()).isZero();
        assertThat(draft.lines().total())
                .isEqualTo(draft.lines().inTasks() + draft.lines().metadata());
    }

    @Test
    void theLineCountIsTheFiles() throws IOException {
        long nonBlank = new String(file(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .count();

        assertThat(read(Form.UTF_8).lines().total()).isEqualTo((int) nonBlank);
    }

    @ParameterizedTest
    @EnumSource
    void whatRecursMakesSeventyThreeWindows(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(tasks(draft, PeriodKind.MONTH)).containsExactly("1", "24", "32");
        assertThat(tasks(draft, PeriodKind.QUARTER)).containsExactly("1", "5", "6", "8", "24", "26", "26", "27", "33");
        assertThat(tasks(draft, PeriodKind.YEAR)).containsExactly("27");
        int windows = draft.obligations().stream()
                .map(ObligationDraft::period)
                .filter(Objects::nonNull)
                .mapToInt(period -> period == PeriodKind.MONTH ? 12 : period == PeriodKind.QUARTER ? 4 : 1)
                .sum();
        assertThat(windows).isEqualTo(73);
        assertThat(draft.obligations())
                .filteredOn(duty -> duty.period() != null)
                .allMatch(duty -> duty.dueDate() == null);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDatedFallsDueWhenItSays(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(tasksDue(draft, "2023-04-30")).containsExactly("11", "29");
        assertThat(tasksDue(draft, "2023-06-30")).containsExactly("9");
        assertThat(tasksDue(draft, "2023-09-30")).containsExactly("12");
        assertThat(tasksDue(draft, "2023-10-31")).containsExactly("28");
        assertThat(tasksDue(draft, "2023-11-30")).containsExactly("13");
        assertThat(tasksDue(draft, "2023-12-31")).contains("5", "16", "23");
        assertThat(draft.obligations())
                .extracting(ObligationDraft::dueDate)
                .filteredOn(Objects::nonNull)
                .allMatch(due -> due.getYear() == 2023);
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreRead(Form form) throws IOException {
        PlanDraft draft = read(form);

        ObligationDraft compounds = one(draft, "12", duty -> duty.kind() == ObligationKind.TARGET);
        assertThat(compounds.minimum()).isEqualByComparingTo("104");
        assertThat(compounds.fanOut()).isEqualTo(FanOut.JOINTLY);
        assertThat(compounds.measure()).isEqualTo(Measure.SITE_CERTIFIED);
        ObligationDraft floor = one(draft, "12", ObligationDraft::isFloor);
        assertThat(floor.minimum()).isEqualByComparingTo("95");
        assertThat(floor.dependsOn()).isEqualTo(compounds.key());
        ObligationDraft metering = one(draft, "28", duty -> true);
        assertThat(metering.dependsOn()).isEqualTo(compounds.key());
        assertThat(metering.measure()).isEqualTo(Measure.REPORTED);
        assertThat(share(draft, "6").minimum()).isEqualByComparingTo("25");
        assertThat(share(draft, "5").minimum()).isEqualByComparingTo("10");
        assertThat(share(draft, "9").minimum()).isEqualByComparingTo("100");
        assertThat(share(draft, "11").minimum()).isEqualByComparingTo("100");
        assertThat(share(draft, "23").minimum()).isEqualByComparingTo("50");
        assertThat(one(draft, "23", duty -> duty.kind() == ObligationKind.LIMIT).maximum())
                .isEqualByComparingTo("300");
        assertThat(one(draft, "16", duty -> duty.kind() == ObligationKind.TARGET)
                        .minimum())
                .isEqualByComparingTo("2");
        assertThat(one(draft, "16", ObligationDraft::isFloor).minimum()).isEqualByComparingTo("150");
    }

    @ParameterizedTest
    @EnumSource
    void otherServicesCountTheirShare(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(one(draft, "32", duty -> true).measure()).isEqualTo(Measure.LEDGER_SUBMITTED);
        assertThat(one(draft, "24", duty -> duty.period() == PeriodKind.MONTH).measure())
                .isEqualTo(Measure.ENFORCEMENT_SUMMARISED);
        assertThat(one(draft, "24", duty -> duty.period() == PeriodKind.QUARTER).measure())
                .isEqualTo(Measure.REPORTED);
        assertThat(draft.tasks().get(25).obligations())
                .extracting(ObligationDraft::measure)
                .contains(Measure.ASSESSMENT_FINALISED, Measure.BULLETIN_ISSUED);
        assertThat(one(draft, "5", duty -> duty.period() == PeriodKind.QUARTER).fanOut())
                .isEqualTo(FanOut.JOINTLY);
        assertThat(one(draft, "8", duty -> duty.period() == PeriodKind.QUARTER).fanOut())
                .isEqualTo(FanOut.JOINTLY);
    }

    @ParameterizedTest
    @EnumSource
    void onlyRealDoubtsAreQuestions(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(draft.questions())
                .extracting(question -> question.taskNumber() + " " + question.code())
                .containsExactlyInAnyOrder(
                        "3 FREQUENCY_UNSTATED", "24 FREQUENCY_UNSTATED", "30 FREQUENCY_UNSTATED", "33 UNIT_MISSING");
        Question missing = draft.questions().stream()
                .filter(question -> question.code() == QuestionCode.UNIT_MISSING)
                .findFirst()
                .orElseThrow();
        UnitRef everybody = Answers.answer(draft, missing.id(), "p1")
                .tasks()
                .get(32)
                .leadUnits()
                .get(0);
        assertThat(everybody.name()).isEqualTo("各地各部门");
        assertThat(everybody.unitCodes()).hasSizeGreaterThan(20);
    }

    @Test
    void standingDutiesAreAtMostOneInATask() throws IOException {
        assertThat(read(Form.UTF_8).tasks()).allSatisfy(task -> assertThat(task.obligations())
                .filteredOn(duty -> duty.kind() == ObligationKind.STANDING)
                .hasSizeLessThanOrEqualTo(1));
    }

    private static PlanDraft read(Form form) throws IOException {
        byte[] file = form.of(file());
        return Reading.of(file, directory(file));
    }

    private static byte[] file() throws IOException {
        String folder = System.getenv("FENLEI_PLANS");
        assumeThat(folder)
                .as("FENLEI_PLANS names the folder with the real plans")
                .isNotNull();
        return Files.readAllBytes(Path.of(folder, "zhonglou-2023.txt"));
    }

    /** A directory of all units that the plan itself names, so that none of their names stands here. */
    private static UnitDirectory directory(byte[] file) {
        PlanDraft unknown = Reading.of(file, new UnitDirectory(List.of(), List.of(), List.of()));
        String district = Objects.requireNonNull(unknown.districtName());
        var entries = new ArrayList<Entry>();
        entries.add(entry("D", district, "DISTRICT", null));
        entries.add(entry("S1", "甲街道", "SUB_DISTRICT", "D"));
        entries.add(entry("S2", "乙街道", "SUB_DISTRICT", "D"));
        unknown.tasks().stream()
                .flatMap(task -> task.leadUnits().stream())
                .map(UnitRef::name)
                .filter(name -> !name.contains("街道"))
                .map(name -> name.replaceFirst("^区", "").replace("发改委", "发改局").replace("管理中心", "管理局"))
                .distinct()
                .forEach(name ->
                        entries.add(entry(name, name, name.endsWith("镇") ? "TOWN" : "GOVERNMENT_DEPARTMENT", "D")));
        List<String> departments = entries.stream()
                .filter(entry -> entry.kind().equals("GOVERNMENT_DEPARTMENT"))
                .map(Entry::code)
                .toList();
        return new UnitDirectory(entries, List.of(), departments);
    }

    private static Entry entry(String code, String name, String kind, @Nullable String parent) {
        return new Entry(code, name, "DISTRICT", kind, parent, List.of(), Set.of());
    }

    /** The table as a real one: one header, categories merged downwards. */
    private static byte[] asWord(PlanDocument document, UnaryOperator<List<String>> arrange) {
        List<String> before = document.blocks().stream()
                .takeWhile(Block.Paragraph.class::isInstance)
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .toList();
        TaskTable table = TaskTable.titled(before.toArray(String[]::new));
        boolean headed = false;
        for (Row row : document.tables().get(0).rows()) {
            List<String> cells = row.cells().stream()
                    .map(cell -> cell.lines().stream().map(Line::text).collect(Collectors.joining("/")))
                    .toList();
            boolean header = !cells.get(0).matches("\\d+");
            if (!header || !headed) {
                List<String> merged = cells.get(1).isEmpty()
                        ? Stream.of(cells.subList(0, 1), List.of("^"), cells.subList(2, cells.size()))
                                .flatMap(List::stream)
                                .toList()
                        : cells;
                table.row(String.join("|", arrange.apply(merged)));
            }
            headed |= header;
        }
        document.blocks().stream()
                .dropWhile(block -> !(block instanceof Block.Table))
                .skip(1)
                .flatMap(block -> block.lines().stream())
                .forEach(line -> table.note(line.text()));
        return table.asWord();
    }

    private static List<String> numbers(int last) {
        return Stream.iterate(1, number -> number <= last, number -> number + 1)
                .map(String::valueOf)
                .toList();
    }

    private static List<String> tasks(PlanDraft draft, PeriodKind period) {
        return matching(draft, duty -> duty.period() == period).toList();
    }

    private static List<String> tasksDue(PlanDraft draft, String date) {
        return matching(draft, duty -> LocalDate.parse(date).equals(duty.dueDate()))
                .distinct()
                .toList();
    }

    private static Stream<String> matching(PlanDraft draft, Predicate<ObligationDraft> which) {
        return draft.tasks().stream()
                .flatMap(task -> task.obligations().stream().filter(which).map(duty -> task.number()));
    }

    private static ObligationDraft one(PlanDraft draft, String task, Predicate<ObligationDraft> which) {
        List<ObligationDraft> found = draft.tasks().stream()
                .filter(each -> each.number().equals(task))
                .flatMap(each -> each.obligations().stream())
                .filter(which)
                .toList();
        assertThat(found).as("task " + task).hasSize(1);
        return found.get(0);
    }

    private static ObligationDraft share(PlanDraft draft, String task) {
        return one(draft, task, duty -> duty.kind() == ObligationKind.RATE);
    }
}
