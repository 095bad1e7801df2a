package org.fenlei.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word table of a thousand tasks, written for an invented district: each row asks for one to three things. */
final class ThousandRows {

    static final int ROWS = 1_000;

    private static final List<String> HEADER = List.of("序号", "工作内容", "责任单位", "完成时限");
    private static final List<String> CONTENTS = List.of(
            "每月开展第%d组入户宣传不少于2次，每季度召开推进会1次。",
            "6月底前改造第%d批投放点12处，每处面积不低于3平方米。",
            "每月25日前报送第%d类台账，年底前报送工作总结1份。",
            "新增第%d批达标小区5个，达标小区占比达到35%%以上。",
            "每半年开展第%d期业务培训不少于3场，全年不少于8场。");

    private ThousandRows() {}

    /** The document of a year. */
    static Path write(Path folder, LargeDistrict district, int year) throws IOException {
        Path file = folder.resolve("thousand-%d.docx".formatted(year));
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("北%s区%d年生活垃圾分类任务分解表".formatted(district.letter(), year));
            XWPFTable table = document.createTable(ROWS + 1, HEADER.size());
            fill(table.getRow(0), HEADER);
            for (int row = 1; row <= ROWS; row++) {
                String content = CONTENTS.get(row % CONTENTS.size()).formatted(row);
                fill(table.getRow(row), List.of(String.valueOf(row), content, "各街道", "%d年10月".formatted(year)));
            }
            document.write(out);
        }
        return file;
    }

    private static void fill(XWPFTableRow row, List<String> words) {
        for (int cell = 0; cell < words.size(); cell++) {
            row.getCell(cell).setText(words.get(cell));
        }
    }
}
