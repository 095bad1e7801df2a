package org.fenlei.task.plan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.DraftEditing;
import org.fenlei.task.reading.NumberedPlan;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.TaskTable;
import org.fenlei.task.reading.document.Documents;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Path PAGES = Path.of("target/plan-reports");

    @Test
    void marksTheWordsThatDemandsWereReadFrom() throws IOException {
        String page = page("clauses", NumberedPlan.of("""
                青湖区2024年生活垃圾分类实施方案
                二、重点任务
                （一）完善投放设施
                1、改造投放点。6月底前完成老旧投放点改造40处，每季度巡查1次。
                责任单位：荷香街道、柳岸街道
                2、开展宣传。定期组织入户宣传。
                责任单位：区妇联
                """).asText());

        assertThat(marked(page)).containsExactly("6月底前完成老旧投放点改造40处", "每季度巡查1次", "定期组织入户宣传");
        assertThat(page).contains("数量目标", "不少于 40 处", "2024-06-30 前", "每季度 · 不少于 1 次");
        assertThat(page).contains("未写频次，应多久一次？", "每月1次");
    }

    @Test
    void showsEveryLineOfTheDocument() throws IOException {
        byte[] file = TaskTable.titled("青湖区2024年生活垃圾分类任务分解表", "单位：处")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|设施|改造投放点20处|荷香街道|2024年6月")
                .row("2|^|每月巡查不少于2次|区城管局|全年")
                .note("其他：另行购置收运车辆不少于8辆。")
                .asWord();

        String page = page("table", file);

        String text = TAG.matcher(page).replaceAll("");
        Documents.read(file).lines().forEach(line -> assertThat(text).contains(line.text()));
        assertThat(page).contains("unrecognised").contains("未识别，请人工核对");
    }

    @Test
    void showsATaskThatIsNotInTheDocument() throws IOException {
        byte[] file = TaskTable.titled("青湖区2024年生活垃圾分类任务分解表")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|设施|从5月起，每月5日前巡查2次|荷香街道|全年")
                .asText();
        PlanDraft draft = Reading.of(file);
        TaskDraft read = draft.tasks().get(0);
        TaskDraft added = new TaskDraft(
                "by-hand", "9", null, read.text(), null, read.leadUnits(), List.of(), false, List.of(), List.of());
        PlanDraft edited = DraftEditing.add(draft, added);

        String page = page("by-hand", file, edited);

        assertThat(page).contains("任务 9", "手工添加，原文没有");
        assertThat(page).contains("every month · at least 2 times · by day 5 of the period · from 2024-05-01 on");
    }

    @Test
    void escapesWhatADocumentHolds() throws IOException {
        String page = page("hostile", NumberedPlan.of("""
                青湖区2024年方案
                1、每月<script>alert(1)</script>巡查1次"><img src=x>。
                责任单位：<b>区城管局</b>
                """).asText());

        assertThat(page).doesNotContain("<script", "<img", "<b>区城管局").contains("&lt;script&gt;");
    }

    @Test
    void showsRealPlans() throws IOException {
        String folder = System.getenv("FENLEI_PLANS");
        assumeThat(folder).isNotNull();
        for (String name : List.of("zhonglou-2023", "baicheng-2022")) {
            byte[] file = Files.readAllBytes(Path.of(folder, name + ".txt"));

            String text = TAG.matcher(page(name, file)).replaceAll("");

            Documents.read(file).lines().forEach(line -> assertThat(text)
                    .contains(line.text().replace("&", "&amp;").replace("\"", "&quot;")));
        }
    }

    private static List<String> marked(String page) {
        Matcher mark = Pattern.compile("<mark[^>]*>([^<]*)</mark>").matcher(page);
        return mark.results().map(found -> found.group(1)).toList();
    }

    /** The page as the service renders it; kept, so that a person can look at it. */
    private static String page(String name, byte[] file) throws IOException {
        return page(name, file, Reading.of(file));
    }

    private static String page(String name, byte[] file, PlanDraft draft) throws IOException {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
        try (InputStream template =
                Objects.requireNonNull(ReportPageTest.class.getResourceAsStream("/templates/plan-report.html"))) {
            String page = engine.parse(
                            new String(template.readAllBytes(), StandardCharsets.UTF_8),
                            Variant.forContentType(Variant.TEXT_HTML))
                    .data("page", ReportPage.of(Documents.read(file), draft, Map.of(), name))
                    .render();
            Files.createDirectories(PAGES);
            Files.writeString(PAGES.resolve(name + ".html"), page);
            return page;
        }
    }
}
