package org.fenlei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * An invented district of many units, with plans of many demands.
 *
 * @param folder for its files
 * @param code of the district
 * @param letter with which its units' names begin
 * @param size how many sub-districts it has
 */
record LargeDistrict(Path folder, String code, String letter, int size) {

    static final int UNITS = 300;

    int assignments() {
        return size * Demand.all().stream().mapToInt(Demand::windows).sum();
    }

    /** Its unit list. */
    Path units() throws IOException {
        StringBuilder csv = new StringBuilder("code,name,level,kind,parentCode,functions\n");
        csv.append("%s,北%s区,DISTRICT,DISTRICT,,%n".formatted(code, letter));
        csv.append("%1$s-FLB,区垃分办,DISTRICT,GOVERNMENT_DEPARTMENT,%1$s,SORTING_OFFICE%n".formatted(code));
        IntStream.rangeClosed(1, size)
                .forEach(i ->
                        csv.append("%1$s-S%2$03d,%3$s%2$03d街道,TOWN,SUB_DISTRICT,%1$s,%n".formatted(code, i, letter)));
        return Files.writeString(folder.resolve("units.csv"), csv);
    }

    /** Its plan of a year: a task table with one demand in each row, for all sub-districts. */
    Path plan(int year) throws IOException {
        return plan(year, "", RevisedTable.of(Demand.all()).before());
    }

    /** The same plan after its revision. */
    Path revisedPlan(int year) throws IOException {
        return plan(year, "（调整）", RevisedTable.of(Demand.all()).after());
    }

    private Path plan(int year, String version, SortedMap<Integer, Demand> demands) throws IOException {
        StringBuilder table = new StringBuilder("北%s区%d年生活垃圾分类重点任务分解表%s%n".formatted(letter, year, version));
        table.append("序号\t任务名称\t目标内容\t主要责任单位\t完成期限\n");
        demands.forEach((number, demand) -> table.append(demand.row(number, year)));
        return Files.writeString(folder.resolve("plan-%d%s.txt".formatted(year, version)), table);
    }
}
