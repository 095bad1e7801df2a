package org.fenlei.task.reading.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.Span;
import org.fenlei.task.reading.text.Compact;

/**
 * The text of several lines read as one, each character of which remembers its line. Lines that only wrap are joined;
 * those that begin a new sentence or point are set apart.
 */
public final class Passage {
    public static final Passage EMPTY = new Passage(List.of(), "", new int[0], new int[0]);

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: ?[^\\]]{0,100}\\]");
    private static final Pattern POINT =
            Pattern.compile("(?:[（(]?[0-9０-９一二三四五六七八九十]{1,2}[）)、.．]|[①-⑳]|[一二三四五六七八九]是).*", Pattern.DOTALL);
    /** The heading of a column, before what the column says. */
    private static final Pattern QUARTER = Pattern.compile("第?[一二三四]季度\\p{IsHan}{0,4}");

    private static final String ENDS = "。；！？;!?：:";

    private final List<Line> lines;
    private final String text;
    private final int[] lineOf;
    private final int[] placeOf;

    private Passage(List<Line> lines, String text, int[] lineOf, int[] placeOf) {
        this.lines = lines;
        this.text = text;
        this.lineOf = lineOf;
        this.placeOf = placeOf;
    }

    public static Passage of(List<Line> lines) {
        int size = lines.stream().mapToInt(line -> line.text().length() + 1).sum();
        var text = new StringBuilder(size);
        int[] lineOf = new int[size];
        int[] placeOf = new int[size];
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at > 0 && startsAnew(text, line.text())) {
                lineOf[text.length()] = at;
                text.append(Compact.PARAGRAPH);
            }
            String words = withoutBookmark(line.text());
            for (int place = 0; place < words.length(); place++) {
                lineOf[text.length()] = at;
                placeOf[text.length()] = line.start() + line.text().length() - words.length() + place;
                text.append(words.charAt(place));
            }
        }
        return new Passage(
                List.copyOf(lines),
                text.toString(),
                Arrays.copyOf(lineOf, text.length()),
                Arrays.copyOf(placeOf, text.length()));
    }

    private static boolean startsAnew(CharSequence before, String next) {
        boolean ended = before.length() > 0 && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return ended || POINT.matcher(next).matches() || QUARTER.matcher(next).matches();
    }

    /** A bookmark that a converter printed at the beginning of a line is no text. */
    private static String withoutBookmark(String line) {
        Matcher bookmark = BOOKMARK.matcher(line);
        return bookmark.lookingAt() ? line.substring(bookmark.end()) : line;
    }

    public List<Line> lines() {
        return lines;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The joined text with its paragraph marks. */
    public String raw() {
        return text;
    }

    /** The joined text as a person reads it. */
    public String text() {
        return text.replace(Compact.PARAGRAPH, '\n');
    }

    /** Where a stretch of the joined text stands in the document. */
    public Source source(int from, int to) {
        var spans = new ArrayList<Span>();
        int start = from;
        for (int at = from; at < to; at++) {
            boolean lastOfLine = at + 1 == to || lineOf[at + 1] != lineOf[at];
            if (lastOfLine) {
                spans.add(new Span(lines.get(lineOf[start]).number(), placeOf[start], placeOf[at] + 1));
                start = at + 1;
            }
        }
        List<Integer> numbers = spans.stream().map(Span::line).distinct().toList();
        return new Source(numbers, text.substring(from, to).replace(Compact.PARAGRAPH, '\n'), spans);
    }
}
