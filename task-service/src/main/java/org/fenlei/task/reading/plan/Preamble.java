package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.text.Compact;

/** Tells a document's furniture around its tables from words that might be a duty. */
final class Preamble {
    private static final Pattern FURNITURE = Pattern.compile(
            "附[件表注]?.{0,12}|\\[bookmark.*|.{0,30}(?:印发|发布|填报日期|日期)|(?:印发|抄送|抄报|主送|联系人|联系电话|电话|填报单位|填表人|单位|制表|审核|签发|共\\d+[页项]|第\\d+页)[：:]?.*"
                    + "|.{0,40}\\d{4}年\\d{1,2}月\\d{1,2}日.{0,6}|.{0,30}〔\\d{4}〕\\d+号.{0,10}|（.{0,40}）"
                    + "|[一二三四五六七八九十]{1,2}、.{0,24}|（[一二三四五六七八九十]{1,2}）.{0,24}|.{2,40}(?:办公室|领导小组|人民政府|委员会|局|街道办事处)|.{2,80}：|\\d{1,3}|-\\d{1,3}-");
    private static final Pattern BASIS = Pattern.compile("(?:为|根据|按照|依据|结合|现将|经|各).*");

    /** Nobody breaks a line so early; a printer breaks them later. */
    private static final int SHORTEST_FULL_LINE = 20;

    private static final String ENDS = "。！？；：";

    private Preamble() {}

    /** The lines that need nobody's attention; what only wraps is read as one. */
    static List<Line> furniture(List<Line> lines, int year) {
        var furniture = new ArrayList<Line>();
        var paragraph = new ArrayList<Line>();
        for (Line line : lines) {
            if (!paragraph.isEmpty() && !wraps(paragraph.get(paragraph.size() - 1))) {
                keep(paragraph, year, furniture);
                paragraph.clear();
            }
            paragraph.add(line);
        }
        keep(paragraph, year, furniture);
        return furniture;
    }

    private static void keep(List<Line> paragraph, int year, List<Line> furniture) {
        boolean whole =
                paragraph.size() > 1 && isFurniture(Passage.of(paragraph).text(), year);
        paragraph.stream().filter(line -> whole || isFurniture(line, year)).forEach(furniture::add);
    }

    private static boolean wraps(Line line) {
        String text = line.text();
        return text.length() >= SHORTEST_FULL_LINE && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a line outside the tables is heading, issuer, date or the like, and so needs nobody's attention. */
    static boolean isFurniture(Line line, int year) {
        return isFurniture(line.text(), year);
    }

    private static boolean isFurniture(String written, int year) {
        String text = Compact.of(written).text();
        if (FURNITURE.matcher(text).matches()) {
            return true;
        }
        return (text.length() <= 24 || BASIS.matcher(text).matches()) && !Grammar.demands(Compact.of(text), year);
    }
}
