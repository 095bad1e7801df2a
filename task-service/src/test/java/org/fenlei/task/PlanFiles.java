package org.fenlei.task;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word files with a task table, written for tests. */
public final class PlanFiles {

    private final String title;
    private final List<String[]> rows = new ArrayList<>();

    private PlanFiles(String title) {
        this.title = title;
        rows.add(new String[] {"序号", "任务名称", "目标内容", "主要责任单位", "完成期限"});
    }

    /** A plan with this title and no task yet. */
    public static PlanFiles titled(String title) {
        return new PlanFiles(title);
    }

    /** A district's plan of 2023 with no task yet. */
    public static PlanFiles ofDistrict(String name) {
        return titled(name + "2023年生活垃圾分类重点任务分解表");
    }

    /** The same with one more task. */
    public PlanFiles task(String text, String units, String deadline) {
        return task(rows.size() == 1 ? "工作推动" : "", text, units, deadline);
    }

    /** The same with one more task, which begins a category. */
    public PlanFiles task(String category, String text, String units, String deadline) {
        rows.add(new String[] {String.valueOf(rows.size()), category, text, units, deadline});
        return this;
    }

    /** The file. */
    public byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(title);
            XWPFTable table = document.createTable(rows.size(), 5);
            for (int i = 0; i < rows.size(); i++) {
                XWPFTableRow row = table.getRow(i);
                for (int j = 0; j < 5; j++) {
                    row.getCell(j).setText(rows.get(i)[j]);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
