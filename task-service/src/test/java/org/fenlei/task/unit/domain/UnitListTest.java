package org.fenlei.task.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.list.ListFile;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.unit.domain.UnitList.Outcome;
import org.fenlei.task.unit.domain.UnitList.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UnitListTest {

    private static final String HEADER = "code,name,level,kind,parentCode,aliases,groups,functions,households\n";

    @Test
    void createsWhatIsNewAndSkipsWhatIsKnown() {
        String list = HEADER + "D,云溪区,DISTRICT,DISTRICT,,,,,92000\nS1,柳荫街道,TOWN,SUB_DISTRICT,D,柳荫;柳荫办,各街道,,14200\n";

        List<Row> first = judge(list, Map.of());
        List<Row> second = judge(list, known(first));

        assertThat(first).extracting(Row::outcome).containsExactly(Outcome.CREATED, Outcome.CREATED);
        assertThat(second).extracting(Row::outcome).containsExactly(Outcome.SKIPPED, Outcome.SKIPPED);
        assertThat(first.get(1).unit()).satisfies(unit -> assertThat(unit)
                .extracting(UnitDetails::aliases, UnitDetails::denominators)
                .containsExactly(List.of("柳荫", "柳荫办"), Map.of(DenominatorKind.HOUSEHOLDS, 14200L)));
    }

    @Test
    void findsColumnsInAnyOrderAndIgnoresOthers() {
        List<Row> rows = judge("contactEmail,kind,NAME,level,code\na@b,区,云溪区,区级,D\n", Map.of());

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.outcome())
                .isEqualTo(Outcome.CREATED));
    }

    @Test
    void leavesWhatIsRecordedWhereAColumnIsAbsent() {
        Map<String, UnitDetails> known = known(judge(HEADER + "D,云溪区,DISTRICT,DISTRICT,,云溪,,,92000\n", Map.of()));

        List<Row> rows = judge("code,name,level,kind\nD,云溪新区,DISTRICT,DISTRICT\n", known);

        assertThat(rows.get(0).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(rows.get(0).unit()).satisfies(unit -> assertThat(unit)
                .extracting(UnitDetails::aliases, UnitDetails::denominators)
                .containsExactly(List.of("云溪"), Map.of(DenominatorKind.HOUSEHOLDS, 92000L)));
    }

    @Test
    void readsInstitutionsBesideTheOtherFiguresAndKeepsThemWhereTheColumnIsAbsent() {
        String header = "code,name,level,kind,compounds,institutions\n";
        List<Row> first = judge(header + "D,云溪区,DISTRICT,DISTRICT,6,38\n", Map.of());
        List<Row> second = judge("code,name,level,kind\nD,云溪区,DISTRICT,DISTRICT\n", known(first));
        List<Row> bad = judge(header + "D,云溪区,DISTRICT,DISTRICT,6,许多\n", Map.of());

        assertThat(first.get(0).unit()).satisfies(unit -> assertThat(unit)
                .extracting(UnitDetails::denominators)
                .isEqualTo(Map.of(DenominatorKind.COMPOUNDS, 6L, DenominatorKind.INSTITUTIONS, 38L)));
        assertThat(second.get(0).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(bad.get(0).errors()).extracting(FieldError::pointer).containsExactly("institutions");
    }

    @Test
    void keepsTheOldNameOfWhatIsRenamedWhateverTheListSays() {
        Map<String, UnitDetails> known = known(judge(HEADER + "D,云溪县,DISTRICT,DISTRICT,,云溪,,,\n", Map.of()));
        String renamed = HEADER + "D,云溪区,DISTRICT,DISTRICT,,,,,\n";

        List<Row> first = judge(renamed, known);
        List<Row> second = judge(renamed, known(first));

        assertThat(first.get(0).unit()).satisfies(unit -> assertThat(unit)
                .extracting(UnitDetails::aliases, UnitDetails::formerNames)
                .containsExactly(List.of(), List.of("云溪县")));
        assertThat(second.get(0).outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void forgetsAFigureOnlyWhereItsCellIsEmpty() {
        Map<String, UnitDetails> known = known(judge(HEADER + "D,云溪区,DISTRICT,DISTRICT,,,,,92000\n", Map.of()));

        assertThat(judge(HEADER + "D,云溪区,DISTRICT,DISTRICT,,,,,\n", known)
                        .get(0)
                        .unit())
                .satisfies(unit ->
                        assertThat(unit).extracting(UnitDetails::denominators).isEqualTo(Map.of()));
    }

    @Test
    void refusesEachBadRowWithAllItsErrorsAndKeepsTheGoodOnes() {
        List<Row> rows = judge(
                HEADER + "D,云溪区,DISTRICT,DISTRICT,,,,,\n" + "S 1,,HAMLET,STAR,D,,,KING,-5\n"
                        + "D,again,DISTRICT,DISTRICT,,,,,\n",
                Map.of());

        assertThat(rows).extracting(Row::outcome).containsExactly(Outcome.CREATED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(rows.get(1).errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("code", "name", "level", "kind", "functions", "households");
        assertThat(rows.get(2).errors()).extracting(FieldError::code).containsExactly("DUPLICATE_IN_FILE");
    }

    @Test
    void refusesTheChildrenOfARefusedParent() {
        List<Row> rows =
                judge(HEADER + "C1,枫桥社区,COMMUNITY,COMMUNITY,S1,,,,\nS1,柳荫街道,TOWN,SUB_DISTRICT,NOWHERE,,,,\n", Map.of());

        assertThat(rows).extracting(Row::outcome).containsOnly(Outcome.REFUSED);
        assertThat(rows.get(0).errors()).extracting(FieldError::code).containsExactly("PARENT_UNKNOWN");
    }

    /** What a spreadsheet makes when the column of parents is filled down one row off. */
    @Test
    @Timeout(60)
    void refusesAChainOfManyWhoseFirstHasNoParent() {
        String chain = IntStream.range(0, 19_999)
                .mapToObj(i -> "C%d,第%d社区,COMMUNITY,COMMUNITY,C%d,,,,\n".formatted(i + 1, i + 1, i))
                .collect(Collectors.joining());

        List<Row> rows = judge(HEADER + chain, Map.of());

        assertThat(rows).hasSize(19_999).allSatisfy(row -> assertThat(row.errors())
                .extracting(FieldError::code)
                .containsExactly("PARENT_UNKNOWN"));
    }

    @Test
    @Timeout(60)
    void putsAChainOfManyInOrder() {
        String chain = IntStream.range(0, 19_999)
                .mapToObj(i -> 19_999 - i)
                .map(i -> "C%d,第%d社区,COMMUNITY,COMMUNITY,%s,,,,\n".formatted(i, i, i == 1 ? "" : "C" + (i - 1)))
                .collect(Collectors.joining());

        List<Row> ordered = UnitList.parentsFirst(judge(HEADER + chain, Map.of()));

        assertThat(ordered).hasSize(19_999);
        assertThat(ordered.subList(0, 3)).extracting(Row::code).containsExactly("C1", "C2", "C3");
    }

    @Test
    @Timeout(60)
    void refusesAChainOfManyBelowACircle() {
        String chain = IntStream.range(1, 19_999)
                .mapToObj(i -> "C%d,第%d社区,COMMUNITY,COMMUNITY,C%d,,,,\n".formatted(i, i, i == 1 ? 2 : i - 1))
                .collect(Collectors.joining());

        List<Row> rows = judge(HEADER + chain, Map.of());

        assertThat(rows.subList(0, 2))
                .allSatisfy(row ->
                        assertThat(row.errors()).extracting(FieldError::code).containsExactly("PARENT_CYCLE"));
        assertThat(rows.subList(2, rows.size()))
                .allSatisfy(row ->
                        assertThat(row.errors()).extracting(FieldError::code).containsExactly("PARENT_UNKNOWN"));
    }

    /** Refused, A stays below P as it was: then P cannot come below A. */
    @Test
    void judgesTheOthersByWhereARefusedUnitStays() {
        Map<String, UnitDetails> known =
                known(judge(HEADER + "P,甲街道,TOWN,SUB_DISTRICT,,,,,\nA,乙街道,TOWN,SUB_DISTRICT,P,,,,\n", Map.of()));

        List<Row> rows = judge(HEADER + "P,甲街道,TOWN,SUB_DISTRICT,A,,,,\nA,乙街道,TOWN,SUB_DISTRICT,NOWHERE,,,,\n", known);

        assertThat(rows.get(1).errors()).extracting(FieldError::code).containsExactly("PARENT_UNKNOWN");
        assertThat(rows.get(0).errors()).extracting(FieldError::code).containsExactly("PARENT_CYCLE");
    }

    @Test
    void refusesACircleAndAParentThatStandsLower() {
        List<Row> rows = judge(
                HEADER
                        + "A,甲,TOWN,TOWN,B,,,,\nB,乙,TOWN,TOWN,A,,,,\nE,戊,COMMUNITY,COMMUNITY,,,,,\nF,己,TOWN,TOWN,E,,,,\n",
                Map.of());

        assertThat(rows.get(0).errors()).extracting(FieldError::code).containsExactly("PARENT_CYCLE");
        assertThat(rows.get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(rows.get(3).errors()).extracting(FieldError::code).containsExactly("PARENT_LEVEL");
    }

    @Test
    void refusesCellsThatCannotBeKeptAsTheyAre() {
        List<String> header = List.of("code", "name", "level", "kind", "aliases");
        List<String> broken = List.of("D", "云\0溪", "DISTRICT", "DISTRICT", "溪\ud83d");
        List<String> endless = List.of("E", "云".repeat(101), "DISTRICT", "DISTRICT", "溪".repeat(101));
        List<String> many = List.of("F", "云溪", "DISTRICT", "DISTRICT", String.join(";", numbers(51)));

        List<Row> rows = UnitList.judge(List.of(header, broken, endless, many), Map.of());

        assertThat(rows)
                .extracting(row -> row.errors().stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList())
                .containsExactly(
                        List.of("name NOT_A_TEXT", "aliases NOT_A_TEXT"),
                        List.of("name TOO_LONG", "aliases TOO_LONG"),
                        List.of("aliases TOO_LONG"));
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    @Test
    void refusesAListWithoutHeaderOrRows() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> judge("D,云溪区,DISTRICT,DISTRICT\n", Map.of()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ListRefusal.UNIT_LIST_WITHOUT_HEADER));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> judge(HEADER, Map.of()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ListRefusal.UNIT_LIST_EMPTY));
    }

    private static List<Row> judge(String list, Map<String, UnitDetails> known) {
        return UnitList.judge(ListFile.rows(list.getBytes(StandardCharsets.UTF_8)), known);
    }

    private static Map<String, UnitDetails> known(List<Row> rows) {
        Map<String, UnitDetails> known = new HashMap<>();
        for (Row row : rows) {
            UnitDetails unit = row.unit();
            if (unit != null) {
                known.put(row.code(), unit);
            }
        }
        return known;
    }
}
