package org.fenlei.task.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.task.assignment.domain.AssignmentStatus.AT_RISK;
import static org.fenlei.task.assignment.domain.AssignmentStatus.FULFILLED;
import static org.fenlei.task.assignment.domain.AssignmentStatus.FULFILLED_LATE;
import static org.fenlei.task.assignment.domain.AssignmentStatus.OPEN;
import static org.fenlei.task.assignment.domain.AssignmentStatus.OVERDUE;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fenlei.kit.print.Pdf;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.summary.domain.Composition;
import org.fenlei.task.summary.domain.Figures;
import org.fenlei.task.summary.domain.FiguresBuilder;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Line;
import org.fenlei.task.summary.domain.Paper;
import org.fenlei.task.summary.domain.Section;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryDocumentTest {

    private static final SummaryPeriod QUARTER = SummaryPeriod.of("2023-Q1").orElseThrow();
    private static final Path PAPERS = Path.of("target/summaries");

    @Test
    void saysTheSameInWordAndPdf() throws IOException {
        Paper paper = paper(LocalDate.of(2023, 4, 6), new Words(Map.of(), remarks()));

        String word = flat(wordText(SummaryWord.of(paper)));
        String pdf = flat(pdfText(pdf(paper)));

        assertThat(words(paper)).allSatisfy(text -> {
            assertThat(word).contains(flat(text));
            assertThat(pdf).contains(flat(text));
        });
        assertThat(word).doesNotContain("草稿");
        assertThat(pdf).doesNotContain("草稿");
        keep("summary", paper);
    }

    @Test
    void marksEveryPageOfADraft() throws IOException {
        Paper paper = paper(null, Words.NONE);

        byte[] pdf = pdf(paper);
        try (PDDocument document = Loader.loadPDF(pdf);
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(SummaryWord.of(paper)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("草稿", "— " + page + " —");
            }
            assertThat(word.getHeaderList()).hasSize(2).allSatisfy(header -> assertThat(header.getText())
                    .contains("草稿"));
            assertThat(word.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
        keep("draft", paper);
    }

    @Test
    void repeatsTheHeadOfALongTable() throws IOException {
        FiguresBuilder many = new FiguresBuilder();
        for (int i = 0; i < 60; i++) {
            many.demand("第" + i + "项要求，需要说得长一些以便换行", ObligationKind.RECURRING, "次", "1", "1", FULFILLED);
        }

        String pdf = pdfText(pdf(paper(many.build(), null, Words.NONE)));

        assertThat(pdf.split("目标数", -1).length - 1).isGreaterThan(1);
    }

    @Test
    void breaksLongWordsInsideTheTypeArea() throws IOException {
        String address = "https://example.cn/" + "abcdefghij".repeat(40);
        Words words = new Words(Map.of(Section.PROBLEMS, address), Map.of(new UUID(0, 2), address));

        try (PDDocument document = Loader.loadPDF(pdf(paper(null, words)))) {
            assertThat(rightmost(document)).isBetween(400f, mm(210 - 26) + 1);
        }
    }

    @Test
    void keepsTheLineEndsOfARemark() throws IOException {
        Paper paper = paper(null, new Words(Map.of(), Map.of(new UUID(0, 2), "甲路已办\n乙路待办", new UUID(0, 8), "子\n丑")));

        assertThat(pdfText(pdf(paper)).lines())
                .anyMatch(line -> line.endsWith("甲路已办"))
                .anyMatch(line -> line.startsWith("乙路待办"))
                .anyMatch(line -> line.endsWith("子"));
    }

    @Test
    void numbersTablesOnlyWhereThereAreTwo() {
        Paper both = paper(null, Words.NONE);
        Paper standing = paper(new FiguresBuilder().standing("常态化宣传。").build(), null, Words.NONE);

        assertThat(both.figures().caption()).isEqualTo("附表1　具体要求完成情况");
        assertThat(both.standing().caption()).isEqualTo("附表2　常态化工作开展情况");
        assertThat(standing.standing().caption()).isEqualTo("附表　常态化工作开展情况");
    }

    @Test
    void saysNothingOfThePeriodsEndBeforeItIsOver() {
        Figures figures = new FiguresBuilder().build();
        Figures early = new Figures(LocalDate.of(2023, 2, 1), figures.planTitle(), figures.demands());

        assertThat(paper(figures, null, Words.NONE).basis()).isEqualTo("注：数据取自2023年4月5日的记录，未到期事项的进度为期末数。");
        assertThat(paper(early, null, Words.NONE).basis()).isEqualTo("注：数据取自2023年2月1日的记录，本期尚未结束。");
    }

    /** Where the last sign ends, in points. */
    private static float rightmost(PDDocument document) throws IOException {
        float[] end = {0};
        PDFTextStripper text = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                end[0] = Math.max(end[0], position.getXDirAdj() + position.getWidthDirAdj());
            }
        };
        text.getText(document);
        return end[0];
    }

    private static float mm(int millimetres) {
        return millimetres * 72 / 25.4f;
    }

    @Test
    void letsNoWordsOfAPersonBecomeMarkup() throws IOException {
        String hostile = "<b>&amp;</b> <img src=\"http://127.0.0.1:1/x\"/> {paper.title} {#if} ]]> \u0007 讲堂🗑️ 㙍";
        Words words = new Words(Map.of(Section.PROBLEMS, hostile), Map.of(new UUID(0, 1), hostile));
        Paper paper = paper(null, words);

        String pdf = pdfText(pdf(paper));
        String word = wordText(SummaryWord.of(paper));

        assertThat(pdf).contains("<b>&amp;</b>", "{paper.title}", "讲堂〓", "㙍");
        assertThat(word).contains("<b>&amp;</b>", "{paper.title}", "讲堂🗑️", "㙍");
    }

    private static Map<UUID, String> remarks() {
        return Map.of(new UUID(0, 2), "因场地检修顺延，已于4月2日补办。", new UUID(0, 8), "每日入户2小时，覆盖全部楼栋。");
    }

    private static Paper paper(@Nullable LocalDate signed, Words words) {
        Figures figures = new FiguresBuilder()
                .demand("每月至少举办1次分类讲堂。", ObligationKind.RECURRING, "次", "1", "1", FULFILLED, FULFILLED_LATE, FULFILLED)
                .demand("每季度组织商超联合检查不少于2次。", ObligationKind.RECURRING, "次", "2", "1", OVERDUE)
                .demand("每季度上门宣讲户数不低于常住总户数的25%。", ObligationKind.RATE, "PERCENT", "25", "27.5", FULFILLED)
                .demand("按月上报分类台账。", ObligationKind.RECURRING, "次", "1", "1", FULFILLED, FULFILLED, FULFILLED)
                .demand("印发年度实施方案。", ObligationKind.MILESTONE, "份", "1", "1", FULFILLED)
                .continuing("全区新增达标小区，且评分≥95分。", "12", "1", AT_RISK)
                .continuing("完成老旧投放点改造。", "40", "22", OPEN)
                .standing("常态化开展入户宣传和桶边督导。")
                .standing("持续推进源头减量，落实“光盘行动”。")
                .build();
        return paper(figures, signed, words);
    }

    private static Paper paper(Figures figures, @Nullable LocalDate signed, Words words) {
        Map<Section, String> composed = new Composition("柳荫街道", QUARTER, figures).sections();
        return Paper.of(QUARTER, new Frozen("柳荫街道", figures, words.over(composed)), words, signed);
    }

    private static Stream<String> words(Paper paper) {
        Stream<String> text = paper.chapters().stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter.heading()), chapter.paragraphs().stream()));
        Stream<String> cells = Stream.concat(
                paper.figures().lines().stream().flatMap(SummaryDocumentTest::cells),
                paper.standing().lines().stream().flatMap(line -> Stream.of(line.title(), line.remark())));
        return Stream.concat(
                Stream.of(paper.title(), paper.basis(), paper.unitName(), paper.date()), Stream.concat(text, cells));
    }

    private static Stream<String> cells(Line line) {
        return Stream.of(
                line.title(), line.due(), line.required(), line.done(), line.share(), line.status(), line.remark());
    }

    private static byte[] pdf(Paper paper) throws IOException {
        try (InputStream template =
                SummaryDocumentTest.class.getResourceAsStream("/templates/quarterly-summary.html")) {
            String source = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
            String html = Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                    .build()
                    .parse(source, Variant.forContentType(Variant.TEXT_HTML))
                    .data("paper", paper)
                    .render();
            return Pdf.of(html);
        }
    }

    private static void keep(String name, Paper paper) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name + ".pdf"), pdf(paper));
        Files.write(PAPERS.resolve(name + ".docx"), SummaryWord.of(paper));
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String wordText(byte[] docx) throws IOException {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }

    /** Lines break where they must, in both. */
    private static String flat(String text) {
        return text.replaceAll("— \\d+ —", "").replaceAll("\\s+", "");
    }
}
