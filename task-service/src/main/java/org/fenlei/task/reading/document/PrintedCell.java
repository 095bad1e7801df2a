package org.fenlei.task.reading.document;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet cell shows: a share with its sign, a date with its day only where the format shows one. */
final class PrintedCell {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile(".*[ymd].*");

    private PrintedCell() {}

    static String of(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.EMPTY || type == CellType.ERROR) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number
                ? printed(cell, number, cell.getDataFormatString())
                : cell.getText();
    }

    private static String printed(Cell cell, BigDecimal number, @Nullable String format) {
        String shape =
                format == null ? "" : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (shape.contains("%")) {
            return plain(number.multiply(HUNDRED)) + "%";
        }
        return DATE.matcher(shape).matches() && !shape.startsWith("general")
                ? date(cell.asDate(), shape)
                : plain(number);
    }

    private static String date(LocalDateTime date, String shape) {
        String month = date.getYear() + "年" + date.getMonthValue() + "月";
        return shape.contains("d") ? month + date.getDayOfMonth() + "日" : month;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
