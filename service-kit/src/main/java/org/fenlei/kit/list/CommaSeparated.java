package org.fenlei.kit.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;

/** Comma-separated values as RFC 4180 writes them: quotes, doubled quotes, line ends inside quotes. */
final class CommaSeparated {
    private static final CsvReaderBuilder READER = CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .trimWhitespacesAroundQuotes(true);

    private CommaSeparated() {}

    /**
     * Up to so many rows of the text. A blank line is a row of one empty cell, so that row numbers agree.
     *
     * @throws Refusal where a quote is closed in the middle of a cell, or a cell or row is larger than any list needs
     */
    static List<List<String>> rows(String text, int most) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = READER.ofCsvRecord(text)) {
            for (Iterator<CsvRecord> each = reader.iterator(); rows.size() < most && each.hasNext(); ) {
                rows.add(each.next().getFields());
            }
            return rows;
        } catch (CsvParseException | IOException unreadable) {
            Refusal refusal = new Refusal(
                    ListRefusal.UNIT_LIST_UNREADABLE,
                    ("第 %d 行的引号不成对，或单元格过大。 In row %<d a quote ends in the middle of a cell, or a cell is too large.")
                            .formatted(rows.size() + 1));
            refusal.initCause(unreadable);
            throw refusal;
        }
    }
}
