package org.fenlei.local.play;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fenlei.local.play.rules.Cycle;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.DueRule;
import org.fenlei.local.play.rules.Duty;
import org.fenlei.local.play.rules.Duty.Special;
import org.fenlei.local.play.rules.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the duties that a person found in a plan. */
final class DutyFile {

    private DutyFile() {}

    static List<Duty> read(Path file, District district) {
        return ListRows.read(file).stream().map(row -> duty(row, district)).toList();
    }

    private static Duty duty(Map<String, String> row, District district) {
        return new Duty(
                row.getOrDefault("task", ""),
                Kind.valueOf(row.getOrDefault("kind", "")),
                value(row, "minimum", BigDecimal::new),
                value(row, "maximum", BigDecimal::new),
                value(row, "period", Cycle::valueOf),
                value(row, "dueDate", LocalDate::parse),
                value(row, "dueRule", DueRule::parse),
                value(row, "validFrom", LocalDate::parse),
                row.getOrDefault("per", ""),
                row.getOrDefault("fanOut", "").equals("JOINTLY"),
                row.getOrDefault("measure", ""),
                "COMPOUND",
                district.codes(ListRows.values(row, "units")),
                special(row));
    }

    private static Special special(Map<String, String> row) {
        String text = row.getOrDefault("special", "");
        return text.isEmpty() ? Special.NONE : Special.valueOf(text);
    }

    private static <T> @Nullable T value(Map<String, String> row, String column, Function<String, T> read) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() ? null : read.apply(text);
    }
}
