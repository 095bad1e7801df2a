package org.fenlei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** An invented district of many units, with plans of many demands. */
final class LargeDistrict {

    static final String CODE = "BX";
    static final int UNITS = 300;

    /** Demands of every month, of every quarter, and of once: 12 × 15 + 4 × 20 + 85 = 345 windows for each unit. */
    private static final int MONTHLY = 15;

    private static final int QUARTERLY = 20;
    private static final int ONCE = 85;

    private final Path folder;

    LargeDistrict(Path folder) {
        this.folder = folder;
    }

    static int demands() {
        return MONTHLY + QUARTERLY + ONCE;
    }

    static int assignments() {
        return UNITS * (12 * MONTHLY + 4 * QUARTERLY + ONCE);
    }

    /** Its unit list. */
    Path units() throws IOException {
        StringBuilder csv = new StringBuilder("code,name,level,kind,parentCode,functions\n");
        csv.append("BX,北溪区,DISTRICT,DISTRICT,,\n");
        csv.append("BX-FLB,区垃分办,DISTRICT,GOVERNMENT_DEPARTMENT,BX,SORTING_OFFICE\n");
        IntStream.rangeClosed(1, UNITS)
                .forEach(i -> csv.append("BX-S%03d,溪%03d街道,TOWN,SUB_DISTRICT,BX,%n".formatted(i, i)));
        return Files.writeString(folder.resolve("units.csv"), csv);
    }

    /** Its plan of a year: a task table with one demand in each row, for all sub-districts. */
    Path plan(int year) throws IOException {
        StringBuilder table = new StringBuilder("北溪区%d年生活垃圾分类重点任务分解表%n".formatted(year));
        table.append("序号\t任务名称\t目标内容\t主要责任单位\t完成期限\n");
        int number = 0;
        for (int i = 1; i <= MONTHLY; i++) {
            row(table, ++number, "每月开展第%d类点位巡查不少于%d次。".formatted(i, 1 + i % 3), "全年");
        }
        for (int i = 1; i <= QUARTERLY; i++) {
            row(table, ++number, "每季度举办第%d类分类市集不少于%d场。".formatted(i, 1 + i % 4), "全年");
        }
        for (int i = 1; i <= ONCE; i++) {
            row(table, ++number, "建成第%d类分类设施%d处。".formatted(i, 1 + i % 5), "%d年%d月".formatted(year, 2 + i % 11));
        }
        return Files.writeString(folder.resolve("plan-%d.txt".formatted(year)), table);
    }

    private static void row(StringBuilder table, int number, String text, String deadline) {
        table.append("%d\t工作推动\t%s\t各街道\t%s%n".formatted(number, text, deadline));
    }
}
