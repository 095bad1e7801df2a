package org.fenlei.task.reading.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fenlei.task.reading.PrintedPlan;
import org.fenlei.task.reading.TaskTable;

/** The ways in which bytes can reach the reader: as a file of their own, or as a part of one that is whole otherwise. */
enum Packing {
    /** The bytes are the file. */
    FILE {
        @Override
        byte[] file(byte[] content) {
            return content;
        }
    },
    /** The bytes are a text, whatever they begin with. */
    TEXT {
        @Override
        byte[] file(byte[] content) {
            return joined("\n", content, "");
        }
    },
    /** The bytes are the words of a table's cells, a new line a new cell. */
    ROWS {
        @Override
        byte[] file(byte[] content) {
            String cells = new String(content, UTF_8).replace("\n", "\n\t");
            return ("青湖区2024年任务清单\n\n\t序号\n\t类别\n\t工作内容\n\t责任单位\n\t完成时限\n\n\t1\n\t综合\n\t" + cells + "\n")
                    .getBytes(UTF_8);
        }
    },
    WORD_BODY {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.WORD, "word/document.xml", content);
        }
    },
    WORD_NUMBERING {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.NUMBERED, "word/numbering.xml", content);
        }
    },
    WORD_STYLES {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.NUMBERED, "word/styles.xml", content);
        }
    },
    SHEET {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.EXCEL, "xl/worksheets/sheet1.xml", content);
        }
    },
    SHARED_STRINGS {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.EXCEL, "xl/sharedStrings.xml", content);
        }
    },
    SHEET_STYLES {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.EXCEL, "xl/styles.xml", content);
        }
    },
    WORKBOOK {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.EXCEL, "xl/workbook.xml", content);
        }
    },
    CONTENT_TYPES {
        @Override
        byte[] file(byte[] content) {
            return with(Wholes.WORD, "[Content_Types].xml", content);
        }
    },
    /** The bytes are a PDF's objects. */
    PDF {
        @Override
        byte[] file(byte[] content) {
            return joined("%PDF-1.7\n", content, "");
        }
    },
    /** The bytes are drawn on a page. */
    PDF_PAGE {
        @Override
        byte[] file(byte[] content) {
            return PrintedPlan.drawing(content);
        }
    };

    /** The file that holds them. */
    abstract byte[] file(byte[] content);

    /** Files of which all but one part stay as they are. */
    private static final class Wholes {
        private static final Map<String, byte[]> WORD = parts(TaskTable.titled("青湖区2024年任务清单")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|宣传|每季度宣讲不少于2次。|区教育局、民政局|全年")
                .asWord());
        private static final Map<String, byte[]> NUMBERED = parts(Seeds.NARRATIVE.asWordThatCounts());
        private static final Map<String, byte[]> EXCEL = parts(TaskTable.titled("青湖区2024年任务清单")
                .row("序号|类别|工作内容|责任单位|完成时限")
                .row("1|宣传|每季度宣讲不少于2次。|区教育局、民政局|全年")
                .row("2|^|新建分类亭20座|区城管局|9月底前")
                .asExcel());
    }

    /** The parts of an Office file, in its order. */
    static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** A whole workbook's parts. */
    static Map<String, byte[]> excel() {
        return Wholes.EXCEL;
    }

    /** The file with one part replaced or added. */
    static byte[] with(Map<String, byte[]> parts, String part, byte[] content) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getKey().equals(part) ? content : each.getValue());
            }
            if (!parts.containsKey(part)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] joined(String before, byte[] content, String after) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(before.getBytes(ISO_8859_1));
        file.writeBytes(content);
        file.writeBytes(after.getBytes(ISO_8859_1));
        return file.toByteArray();
    }
}
