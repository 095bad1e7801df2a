package org.fenlei.task.reading.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenlei.task.reading.NumberedPlan;
import org.fenlei.task.reading.TaskTable;

/** Inputs from which mutation begins: whole plans in every format, and the parts of such files. */
final class Seeds {
    static final NumberedPlan NARRATIVE = NumberedPlan.of("""
            青湖区2024年生活垃圾分类工作方案
            一、工作任务
            （一）加强宣传
            1、每月开展入户宣传不少于2次，覆盖率达到95%以上。
            责任单位：区妇联、区教育局
            配合单位：各街道
            2、6月30日前完成投放点改造20处，每处面积不低于3平方米。
            责任单位：区城管局
            完成时限：2024年6月
            二、工作要求
            定期检查，每季度首月10日前报送上季度台账。
            责任单位：各成员部门
            """);
    private static final TaskTable TABLE = TaskTable.titled("附件1", "青湖区2024年任务清单")
            .row("序号|类别|工作内容|责任单位|完成时限")
            .row("1|宣传|每季度宣讲不少于2次。/截至2023年底已建成120个。|区教育局、民政局|全年")
            .row("2|^|新建分类亭20座，每座面积不低于9平方米。|区城管局|9月底前")
            .row("一、督导")
            .row("3|督导|定期检查，并印发通报。||全年，每月末")
            .note("注：1.分类亭验收得分≥90分。");

    private Seeds() {}

    /** Writes every seed into a folder. */
    public static void main(String[] folder) throws IOException {
        Path into = Files.createDirectories(Path.of(folder[0]));
        for (Map.Entry<String, byte[]> seed : all().entrySet()) {
            Files.write(into.resolve(seed.getKey()), seed.getValue());
        }
    }

    /** Every seed, by a name for its file. */
    static Map<String, byte[]> all() {
        var seeds = new LinkedHashMap<String, byte[]>();
        seeds.put("table-word", input(Packing.FILE, TABLE.asWord()));
        seeds.put("table-excel", input(Packing.FILE, TABLE.asExcel()));
        seeds.put("table-text", input(Packing.TEXT, TABLE.asText()));
        seeds.put("narrative-word", input(Packing.FILE, NARRATIVE.asWordThatCounts()));
        seeds.put("narrative-text", input(Packing.TEXT, NARRATIVE.asText()));
        seeds.put("narrative-pdf", input(Packing.FILE, NARRATIVE.asPdf(30)));
        seeds.put("narrative-pdf-objects", input(Packing.PDF, NARRATIVE.asPdf(30)));
        seeds.put("narrative-gb18030", input(Packing.TEXT, gb18030(NARRATIVE.asText())));
        seeds.put("row", input(Packing.ROWS, "每月25日前报送月度台账，提升到95%以上；待省级标准出台后实施\n区城管局等\n3月至5月".getBytes(UTF_8)));
        seeds.put("page", input(Packing.PDF_PAGE, "BT /F0 10 Tf 40 800 Td <4e00300167086708> Tj ET\n".getBytes(UTF_8)));
        parts(
                seeds,
                "word",
                TABLE.asWord(),
                Map.of("word/document.xml", Packing.WORD_BODY, "[Content_Types].xml", Packing.CONTENT_TYPES));
        parts(
                seeds,
                "numbered",
                NARRATIVE.asWordThatCounts(),
                Map.of("word/document.xml", Packing.WORD_BODY, "word/numbering.xml", Packing.WORD_NUMBERING));
        parts(
                seeds,
                "excel",
                TABLE.asExcel(),
                Map.of(
                        "xl/worksheets/sheet1.xml",
                        Packing.SHEET,
                        "xl/sharedStrings.xml",
                        Packing.SHARED_STRINGS,
                        "xl/styles.xml",
                        Packing.SHEET_STYLES,
                        "xl/workbook.xml",
                        Packing.WORKBOOK));
        seeds.put("styles", input(Packing.WORD_STYLES, STYLES.getBytes(UTF_8)));
        return seeds;
    }

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="1">\
            <w:basedOn w:val="2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>""";

    private static void parts(Map<String, byte[]> seeds, String name, byte[] file, Map<String, Packing> packings) {
        Map<String, byte[]> parts = Packing.parts(file);
        packings.forEach((part, packing) -> {
            byte[] content = parts.get(part);
            if (content != null) {
                seeds.put(name + "-" + packing.name().toLowerCase(java.util.Locale.ROOT), input(packing, content));
            }
        });
    }

    static byte[] input(Packing packing, byte[] content) {
        byte[] input = new byte[content.length + 1];
        input[0] = (byte) packing.ordinal();
        System.arraycopy(content, 0, input, 1, content.length);
        return input;
    }

    private static byte[] gb18030(byte[] text) {
        return new String(text, UTF_8).getBytes(Charset.forName("GB18030"));
    }
}
