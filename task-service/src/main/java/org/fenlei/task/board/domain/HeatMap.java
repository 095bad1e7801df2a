package org.fenlei.task.board.domain;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What falls due in each month, row by row.
 *
 * @param months the columns: the months of the plan's year, and any other in which something falls due
 * @param rows by key, each as long as there are months
 * @param totals column by column, each assignment once
 */
public record HeatMap(List<YearMonth> months, Map<String, List<Dues>> rows, List<Dues> totals) {

    /** What a map has a row for. */
    public enum Rows {
        UNIT,
        TASK,
        CATEGORY
    }

    /**
     * So many assignments that fall due in a month and stand so.
     *
     * @param keys the rows that they stand in
     */
    public record Share(List<String> keys, YearMonth month, Dues dues) {
        public Share {
            keys = List.copyOf(keys);
        }

        /** The same in other rows. */
        public Share under(UnaryOperator<String> row) {
            return new Share(keys.stream().map(row).toList(), month, dues);
        }
    }

    /**
     * Puts them in their places.
     *
     * @param rowOrder the rows in order; any other in which something falls due comes after them
     */
    public static HeatMap of(int year, List<String> rowOrder, List<Share> shares) {
        List<Share> due =
                shares.stream().filter(share -> share.dues().due() > 0).toList();
        List<YearMonth> months = Stream.concat(
                        IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)),
                        due.stream().map(Share::month))
                .distinct()
                .sorted()
                .toList();
        Map<String, Map<YearMonth, Dues>> found = byKey(due);
        Map<String, List<Dues>> rows = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>(rowOrder);
        keys.addAll(new TreeSet<>(found.keySet()));
        for (String key : keys) {
            Map<YearMonth, Dues> row = found.get(key);
            if (row != null) {
                rows.put(key, cells(months, month -> row.getOrDefault(month, Dues.NONE)));
            }
        }
        return new HeatMap(months, rows, cells(months, month -> sum(due, month)));
    }

    private static Map<String, Map<YearMonth, Dues>> byKey(List<Share> shares) {
        Map<String, Map<YearMonth, Dues>> found = new HashMap<>();
        for (Share share : shares) {
            for (String key : share.keys()) {
                found.computeIfAbsent(key, none -> new HashMap<>()).merge(share.month(), share.dues(), Dues::plus);
            }
        }
        return found;
    }

    /** A row's or all rows' sum. */
    public static Dues total(List<Dues> cells) {
        return cells.stream().reduce(Dues.NONE, Dues::plus);
    }

    private static List<Dues> cells(List<YearMonth> months, Function<YearMonth, Dues> cell) {
        return months.stream().map(cell).toList();
    }

    private static Dues sum(List<Share> shares, YearMonth month) {
        return shares.stream()
                .filter(share -> share.month().equals(month))
                .map(Share::dues)
                .reduce(Dues.NONE, Dues::plus);
    }
}
