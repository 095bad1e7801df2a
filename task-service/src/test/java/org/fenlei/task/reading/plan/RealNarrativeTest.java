package org.fenlei.task.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.Measure;
import org.fenlei.task.reading.NumberedPlan;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.UnitDirectory;
import org.fenlei.task.reading.units.UnitDirectory.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real district's narrative plan, where the folder with it is named by FENLEI_PLANS; its words stay out of here. */
class RealNarrativeTest {

    /** The forms in which the same plan reaches the reader. */
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
                return NumberedPlan.of(paragraphs(file)).asWord();
            }
        },
        PDF {
            @Override
            byte[] of(byte[] file) {
                return NumberedPlan.of(paragraphs(file)).asPdf(42);
            }
        },
        WORD_THAT_COUNTS {
            @Override
            byte[] of(byte[] file) {
                return NumberedPlan.of(paragraphs(file)).asWordThatCounts();
            }
        };

        private static final Pattern BEGINS = Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、]|[责配]).*");

        private static final int SHORTEST_FULL_LINE = 20;

        abstract byte[] of(byte[] file);

        /** Lines that only wrap are one paragraph in Word. */
        private static String paragraphs(byte[] file) {
            var text = new StringBuilder();
            String before = "";
            for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
                boolean wraps = before.length() > SHORTEST_FULL_LINE
                        && !line.isBlank()
                        && !BEGINS.matcher(line).matches();
                text.append(wraps ? "" : "\n").append(line.strip());
                before = line;
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskAndEveryLineIsThere(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(draft.year()).isEqualTo(2022);
        assertThat(draft.tasks()).hasSize(17);
        assertThat(draft.unrecognised()).isEmpty();
        assertThat(draft.lines().total())
                .isEqualTo(draft.lines().inTasks() + draft.lines().metadata());
    }

    @Test
    void allFormsMakeTheSameDraft() throws IOException {
        List<String> text = outline(read(Form.UTF_8));

        assertThat(outline(read(Form.GB18030))).isEqualTo(text);
        assertThat(outline(read(Form.WORD))).isEqualTo(text);
        assertThat(outline(read(Form.PDF))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void whatRecursMakesThirtySixWindows(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(recurring(draft, PeriodKind.MONTH)).hasSize(2);
        assertThat(recurring(draft, PeriodKind.QUARTER)).hasSize(3);
        assertThat(draft.obligations())
                .extracting(ObligationDraft::period)
                .filteredOn(Objects::nonNull)
                .hasSize(5);
        assertThat(recurring(draft, PeriodKind.QUARTER))
                .extracting(duty -> duty.minimum() == null ? 0 : duty.minimum().intValue())
                .containsExactlyInAnyOrder(1, 2, 1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDatedFallsDueWhenItSays(Form form) throws IOException {
        PlanDraft draft = read(form);

        assertThat(draft.obligations())
                .filteredOn(duty -> duty.dueDate() != null)
                .extracting(duty -> duty.dueDate() + " " + duty.kind() + " " + duty.per())
                .containsExactlyInAnyOrder(
                        "2022-03-31 MILESTONE null",
                        "2022-03-31 MILESTONE null",
                        "2022-05-31 TARGET null",
                        "2022-09-30 TARGET COMMUNITY",
                        "2022-12-31 RATE null");
    }

    @Test
    void unitsAreThoseWrittenBelowEachTask() throws IOException {
        PlanDraft draft = read(Form.UTF_8);

        assertThat(draft.tasks()).extracting(task -> task.leadUnits().size()).endsWith(1, 1, 1, 0, 0, 0);
        TaskDraft typedNumber = draft.tasks().get(6);
        assertThat(typedNumber.leadUnits()).hasSize(1);
        assertThat(typedNumber.supportingUnits()).hasSize(1);
        assertThat(draft.tasks().stream().filter(task -> task.leadUnits().size() == 3))
                .hasSize(2);
        assertThat(draft.tasks().stream().filter(task -> task.leadUnits().size() == 2))
                .hasSize(1);
    }

    @Test
    void onlyRealDoubtsAreQuestions() throws IOException {
        assertThat(read(Form.UTF_8).questions())
                .extracting(question -> question.taskNumber() + " " + question.code())
                .containsExactlyInAnyOrder(
                        "二（一）2 DUE_DATE_MISSING",
                        "二（六）1 DUE_DATE_MISSING",
                        "二（六）2 FREQUENCY_UNSTATED",
                        "三（一） UNIT_MISSING",
                        "三（二） UNIT_MISSING",
                        "三（二） FREQUENCY_UNSTATED",
                        "三（三） UNIT_MISSING",
                        "三（三） FREQUENCY_UNSTATED",
                        "二（一）1 UNIT_UNRESOLVED",
                        "二（一）2 UNIT_UNRESOLVED");
    }

    @Test
    void theLedgerInTheClosingPartIsADuty() throws IOException {
        assertThat(read(Form.UTF_8).obligations())
                .filteredOn(duty -> duty.measure() == Measure.LEDGER_SUBMITTED)
                .extracting(ObligationDraft::kind)
                .containsExactly(ObligationKind.UNSCHEDULED);
    }

    private static Stream<ObligationDraft> matching(PlanDraft draft, Predicate<ObligationDraft> which) {
        return draft.obligations().stream().filter(which);
    }

    private static List<ObligationDraft> recurring(PlanDraft draft, PeriodKind period) {
        return matching(draft, duty -> duty.period() == period).toList();
    }

    /** All that a person reads of a draft, without where its words stand. */
    private static List<String> outline(PlanDraft draft) {
        var outline = new ArrayList<String>();
        for (TaskDraft task : draft.tasks()) {
            outline.add(task.number() + task.category() + task.text() + task.leadUnits() + task.supportingUnits());
            task.obligations()
                    .forEach(duty -> outline.add(duty.title()
                            + duty.kind()
                            + duty.counted()
                            + duty.minimum()
                            + duty.period()
                            + duty.dueDate()
                            + duty.fanOut()
                            + duty.actor()));
        }
        draft.questions().forEach(question -> outline.add(question.textZh()));
        return outline.stream().map(each -> each.replaceAll("\\s", "")).toList();
    }

    private static PlanDraft read(Form form) throws IOException {
        String folder = System.getenv("FENLEI_PLANS");
        assumeThat(folder)
                .as("FENLEI_PLANS names the folder with the real plans")
                .isNotNull();
        byte[] file = Files.readAllBytes(Path.of(folder, "baicheng-2022.txt"));
        return Reading.of(form.of(file), directory(file));
    }

    /** A directory of all units that the plan itself names singly, so that none of their names stands here. */
    private static UnitDirectory directory(byte[] file) {
        PlanDraft unknown = Reading.of(file, new UnitDirectory(List.of(), List.of(), List.of()));
        var entries = new ArrayList<Entry>();
        entries.add(entry("D", Objects.requireNonNull(unknown.districtName()), "DISTRICT", null));
        unknown.tasks().stream()
                .flatMap(task -> task.leadUnits().stream())
                .map(UnitRef::name)
                .filter(name -> !name.startsWith("各"))
                .distinct()
                .forEach(name -> entries.add(
                        entry(name, name, name.contains("街道") ? "SUB_DISTRICT" : "GOVERNMENT_DEPARTMENT", "D")));
        List<String> departments = entries.stream()
                .filter(entry -> entry.kind().equals("GOVERNMENT_DEPARTMENT"))
                .map(Entry::code)
                .toList();
        return new UnitDirectory(entries, List.of(), departments);
    }

    private static Entry entry(String code, String name, String kind, @Nullable String parent) {
        return new Entry(code, name, "DISTRICT", kind, parent, List.of(), Set.of());
    }
}
