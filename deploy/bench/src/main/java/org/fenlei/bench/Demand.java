package org.fenlei.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A demand of an invented plan, asked of every sub-district.
 *
 * @param windows how many assignments it opens for each unit in a year
 * @param words with the sort and the amount left out
 * @param sort of patrol, market or facility
 * @param amount how much is asked
 * @param month by the end of which, of a demand of once; of others 0
 */
record Demand(int windows, String words, int sort, int amount, int month) {

    /** Demands of every month, of every quarter, and of once: 12 × 15 + 4 × 20 + 85 = 345 windows for each unit. */
    private static final int MONTHLY = 15;

    private static final int QUARTERLY = 20;
    private static final int ONCE = 85;

    /** All that the plan asks for, in the order of its table. */
    static List<Demand> all() {
        return Stream.of(
                        IntStream.rangeClosed(1, MONTHLY).mapToObj(i -> monthly("每月开展第%d类点位巡查不少于%d次。", i, 1 + i % 3)),
                        IntStream.rangeClosed(1, QUARTERLY)
                                .mapToObj(i -> quarterly("每季度举办第%d类分类市集不少于%d场。", i, 1 + i % 4)),
                        IntStream.rangeClosed(1, ONCE).mapToObj(i -> once("各建成第%d类分类设施%d处。", i, 1 + i % 5, 2 + i % 11)))
                .flatMap(each -> each)
                .toList();
    }

    static Demand monthly(String words, int sort, int amount) {
        return new Demand(12, words, sort, amount, 0);
    }

    static Demand quarterly(String words, int sort, int amount) {
        return new Demand(4, words, sort, amount, 0);
    }

    static Demand once(String words, int sort, int amount, int month) {
        return new Demand(1, words, sort, amount, month);
    }

    /** The same demand after a revision: every second one of once by another month, all others with one more. */
    Demand changed() {
        return month > 0 && sort % 2 == 0
                ? new Demand(windows, words, sort, amount, month == 12 ? 11 : month + 1)
                : new Demand(windows, words, sort, amount + 1, month);
    }

    /** Its row of the task table. */
    String row(int number, int year) {
        String deadline = month == 0 ? "全年" : "%d年%d月".formatted(year, month);
        return "%d\t工作推动\t%s\t各街道\t%s%n".formatted(number, words.formatted(sort, amount), deadline);
    }
}
