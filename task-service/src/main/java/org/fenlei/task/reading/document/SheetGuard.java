package org.fenlei.task.reading.document;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/**
 * Hears the parts of an Excel file before a library reads them: a cell at the end of a grid that no program has, or a
 * number with millions of digits, is a few bytes in the file and gigabytes in memory.
 */
final class SheetGuard implements SafeXml.Listener {
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern HUGE = Pattern.compile("[+-]?[0-9.]*[eE][+-]?[0-9]{4,}|[+-]?[0-9.]{400,}");
    private static final int LONGEST_NUMBER = 500;

    private final MergedCells merged = new MergedCells();
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;

    @Override
    public void start(String element, XMLStreamReader attributes) {
        if (element.equals("c")) {
            String place = XmlAttributes.named(attributes, "r");
            if (!place.isEmpty() && !PLACE.matcher(place).matches()) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_FILE_DAMAGED, "cell " + shortened(place));
            }
        } else if (element.equals("mergeCell")) {
            merged.add(XmlAttributes.named(attributes, "ref"));
        } else if (element.equals("v")) {
            inValue = true;
            value.setLength(0);
        }
    }

    /** The merged cells that it heard of. */
    MergedCells merged() {
        return merged;
    }

    @Override
    public void text(String text) {
        if (inValue && value.length() < LONGEST_NUMBER) {
            value.append(text, 0, Math.min(text.length(), LONGEST_NUMBER));
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("v")) {
            inValue = false;
            if (HUGE.matcher(value).matches()) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_FILE_DAMAGED, "number " + shortened(value.toString()));
            }
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 20));
    }
}
