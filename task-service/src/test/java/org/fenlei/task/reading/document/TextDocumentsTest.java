package org.fenlei.task.reading.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDocumentsTest {

    @Test
    void aTabbedLineIsACellAndAnEmptyLineEndsTheRow() {
        PlanDocument document = read("题目\n\n\t甲\n\t乙\n\t丙\n\n\t1\n\t2\n\t3\n\n完\n");

        assertThat(document.blocks()).hasSize(3);
        assertThat(cells(document)).containsExactly("甲|乙|丙", "1|2|3");
        assertThat(document.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aLineWithoutATabRunsOnInItsCell() {
        PlanDocument document = read("\t甲\n\t区机关事务\n管理中心\n\t丙\n");

        assertThat(cells(document)).containsExactly("甲|区机关事务+管理中心|丙");
    }

    @Test
    void aTabAloneIsAnEmptyCell() {
        assertThat(cells(read("\t甲\n\t\n\t丙\n"))).containsExactly("甲||丙");
    }

    @Test
    void anEmptyCellWhoseTabAnEditorStrippedIsPutBack() {
        String text = "\t序\n\t类\n\t文\n\t单\n\n\t1\n\t甲\n\t乙\n\t丙\n\n\t2\n\n\t乙\n\t丙\n\n\t3\n\t甲\n\t乙\n\t丙\n";

        assertThat(cells(read(text))).containsExactly("序|类|文|单", "1|甲|乙|丙", "2||乙|丙", "3|甲|乙|丙");
    }

    @Test
    void rowsWhoseEmptyLineWasLostAreTakenApart() {
        String text = "\t序\n\t文\n\t单\n\n\t1\n\t甲\n\t乙\n\n\t2\n\t丙\n\t丁\n\t3\n\t戊\n\t己\n";

        assertThat(cells(read(text))).containsExactly("序|文|单", "1|甲|乙", "2|丙|丁", "3|戊|己");
    }

    @Test
    void aPastedTableHasARowInEachLine() {
        PlanDocument document = read("题目\n序号\t内容\t单位\t时限\n1\t甲\t\t全年\n2\t乙\t丙\t6月\n");

        assertThat(cells(document)).containsExactly("序号|内容|单位|时限", "1|甲||全年", "2|乙|丙|6月");
        assertThat(document.lines().stream().map(Line::number).distinct()).hasSize(4);
    }

    @Test
    void partsOfAPastedRowStandWhereTheyStood() {
        PlanDocument document = read("题目\n序号\t内容\t单位\n1\t\t\t 甲\t乙\n");

        assertThat(document.texts()).containsEntry(3, "1\t\t\t\t甲\t乙");
        assertThat(document.lines())
                .filteredOn(line -> line.text().equals("乙"))
                .extracting(Line::start)
                .containsExactly(7);
    }

    @Test
    void aNoteRightBelowTheLastRowIsNoCell() {
        PlanDocument document = read("\t序\n\t文\n\t单\n\n\t1\n\t甲\n\t乙\n注：丙\n2.丁\n");

        assertThat(cells(document)).containsExactly("序|文|单", "1|甲|乙");
        assertThat(document.blocks()).hasSize(3);
    }

    @Test
    void everyKindOfLineEndEndsALine() {
        assertThat(read("一\r\n二\r三\n四\f五").lines()).extracting(Line::text).containsExactly("一", "二", "三", "四", "五");
    }

    private static PlanDocument read(String text) {
        return Documents.read(text.getBytes(UTF_8));
    }

    private static List<String> cells(PlanDocument document) {
        return document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.lines().stream().map(Line::text).collect(Collectors.joining("+")))
                        .collect(Collectors.joining("|")))
                .toList();
    }
}
