package org.fenlei.notification.contact.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;

/**
 * The contacts of a unit list. Columns are found by their headings, in any order; the columns of others are not looked
 * at.
 */
public final class ContactList {
    public static final List<String> NEEDED = List.of("code", "contactName", "contactEmail", "contactRole");
    private static final int LONGEST_CODE = 64;

    private ContactList() {}

    /**
     * One unit of the list.
     *
     * @param number of the row in the file, the header's being 1
     * @param persons nobody where the cells are empty, or where the row is refused
     */
    public record UnitRow(int number, String code, List<PersonEntry> persons, List<FieldError> errors) {}

    /** What a file turned out to be. */
    public record Reading(List<String> missingColumns, List<UnitRow> rows) {}

    public static Reading read(List<List<String>> table) {
        int header = 0;
        while (header < table.size() && isBlank(table.get(header))) {
            header++;
        }
        Map<String, Integer> columns = header < table.size() ? columns(table.get(header)) : Map.of();
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.containsKey(key(name))).toList();
        if (!missing.isEmpty()) {
            return new Reading(missing, List.of());
        }
        List<UnitRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = header + 1; at < table.size(); at++) {
            if (!isBlank(table.get(at))) {
                rows.add(row(at + 1, table.get(at), columns, seen));
            }
        }
        return new Reading(List.of(), List.copyOf(rows));
    }

    private static UnitRow row(int number, List<String> cells, Map<String, Integer> columns, Set<String> seen) {
        String code = cell(cells, columns, "code");
        Optional<FieldError> wrong = wrongCode(code, seen);
        if (wrong.isPresent()) {
            return new UnitRow(number, code, List.of(), List.of(wrong.get()));
        }
        ContactCells.Reading contacts = new ContactCells(
                        cell(cells, columns, "contactName"),
                        cell(cells, columns, "contactEmail"),
                        cell(cells, columns, "contactRole"))
                .read();
        return new UnitRow(number, code, contacts.persons(), contacts.errors());
    }

    private static Optional<FieldError> wrongCode(String code, Set<String> seen) {
        if (code.isEmpty() || code.length() > LONGEST_CODE || code.chars().anyMatch(c -> c <= ' ' || c == ',')) {
            return Optional.of(new FieldError("code", "NOT_A_CODE", code));
        }
        return seen.add(code)
                ? Optional.empty()
                : Optional.of(new FieldError("code", "DUPLICATE_IN_FILE", "文件中重复: " + code));
    }

    private static Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int at = 0; at < header.size(); at++) {
            columns.putIfAbsent(key(header.get(at)), at);
        }
        return columns;
    }

    private static String key(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private static String cell(List<String> cells, Map<String, Integer> columns, String name) {
        int at = columns.getOrDefault(key(name), Integer.MAX_VALUE);
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }
}
