package org.fenlei.task.reading.document;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.fenlei.kit.domain.Decimals;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet cell shows: a share with its sign, a date with its day only where the format shows one. */
final class PrintedCell {
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile(".*[ymdhs].*");
    private static final Pattern TIME = Pattern.compile("[^yd]*[hs][^yd]*");
    /** Formats that Chinese Excel knows by number and writes nowhere. */
    private static final Map<Integer, String> OF_CHINA = Map.ofEntries(
            Map.entry(27, "ym"),
            Map.entry(28, "md"),
            Map.entry(29, "md"),
            Map.entry(30, "mdy"),
            Map.entry(31, "ymd"),
            Map.entry(32, "hm"),
            Map.entry(33, "hms"),
            Map.entry(36, "ym"),
            Map.entry(50, "ym"),
            Map.entry(51, "md"),
            Map.entry(52, "ym"),
            Map.entry(53, "md"),
            Map.entry(54, "md"),
            Map.entry(57, "ym"),
            Map.entry(58, "md"));

    private PrintedCell() {}

    static String of(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.EMPTY || type == CellType.ERROR) {
            return Objects.requireNonNullElse(cell.getRawValue(), "");
        }
        return cell.getValue() instanceof BigDecimal number
                ? printed(cell, number, cell.getDataFormatString())
                : cell.getText();
    }

    private static String printed(Cell cell, BigDecimal number, @Nullable String format) {
        String shape = format == null
                ? ofChina(cell)
                : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (shape.contains("%")) {
            return plain(number.multiply(HUNDRED)) + "%";
        }
        if (shape.startsWith("general") || !DATE.matcher(shape).matches()) {
            return plain(number);
        }
        return TIME.matcher(shape).matches() ? cell.asDate().toLocalTime().toString() : date(cell.asDate(), shape);
    }

    private static String ofChina(Cell cell) {
        Integer format = cell.getDataFormatId();
        return format == null ? "" : OF_CHINA.getOrDefault(format, "");
    }

    private static String date(LocalDateTime date, String shape) {
        String month = date.getYear() + "年" + date.getMonthValue() + "月";
        return shape.contains("d") ? month + date.getDayOfMonth() + "日" : month;
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            return number.toString();
        }
        return Decimals.text(number);
    }
}
