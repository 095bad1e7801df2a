package org.fenlei.bench;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A plan's task table as it was, and as it is revised for November: a fifth of it changed, some of it gone, some new. */
record RevisedTable(SortedMap<Integer, Demand> before, SortedMap<Integer, Demand> after) {

    private static final int EVERY_FIFTH = 5;

    /** By their numbers: one of every month, one of every quarter, one that was due in June, one that is in December. */
    private static final List<Integer> GONE = List.of(1, 31, 61, 56);

    /** What is asked for the first time: in two months, in one quarter, and once. */
    private static final List<Demand> NEW = List.of(
            Demand.monthly("每月组织居民志愿服务活动不少于%2$d次。", 1, 3),
            Demand.quarterly("每季度召开物业企业座谈会不少于%2$d次。", 1, 5),
            Demand.once("各新建再生资源回收站%2$d座。", 1, 6, 12));

    /** How many assignments of what is new each unit gets from November on. */
    static final int OPENED_FOR_EACH_UNIT = 2 + 1 + 1;

    static RevisedTable of(List<Demand> demands) {
        SortedMap<Integer, Demand> before = new TreeMap<>();
        demands.forEach(each -> before.put(before.size() + 1, each));
        SortedMap<Integer, Demand> after = new TreeMap<>(before);
        after.keySet().removeAll(GONE);
        after.replaceAll((number, each) -> number % EVERY_FIFTH == 0 ? each.changed() : each);
        IntStream.range(0, NEW.size()).forEach(i -> after.put(before.size() + 1 + i, NEW.get(i)));
        return new RevisedTable(before, after);
    }
}
