package org.fenlei.task.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenlei.task.reading.units.UnitDirectory;
import org.fenlei.task.reading.units.UnitDirectory.Entry;
import org.fenlei.task.reading.units.UnitDirectory.Group;

/** Directories of invented districts. */
public final class Directories {

    private Directories() {}

    /** 青湖区: three sub-districts, two towns, two communities, a village, and its departments. */
    public static UnitDirectory qinghu() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("QH", "青湖区", "DISTRICT", "DISTRICT", null, List.of(), Set.of()));
        entries.add(function("QH-FLB", "区垃分办", "SORTING_OFFICE"));
        entries.add(function("QH-ZFB", "区政府办", "GOVERNMENT_OFFICE"));
        List.of("荷香街道", "柳岸街道", "桥西街道").forEach(name -> entries.add(area(name, "SUB_DISTRICT")));
        List.of("青石镇", "湖口镇").forEach(name -> entries.add(area(name, "TOWN")));
        List.of("晨光社区", "翠竹社区").forEach(name -> entries.add(area(name, "COMMUNITY")));
        entries.add(area("石塘村", "VILLAGE"));
        int areas = entries.size();
        List.of("区委组织部", "区委宣传部（文明办）").forEach(name -> entries.add(department(name, "PARTY_ORGAN")));
        List.of("区发展和改革局", "区教育局", "区住房和城乡建设局", "区城管局", "区商务局", "区财政局", "区民政局", "区农业农村局（农机办）", "区卫健委", "区市场监管局")
                .forEach(name -> entries.add(department(name, "GOVERNMENT_DEPARTMENT")));
        entries.add(department("区机关事务管理中心", "PUBLIC_INSTITUTION"));
        List.of("区总工会", "团区委", "区妇联").forEach(name -> entries.add(department(name, "MASS_ORGANISATION")));
        List<String> departments =
                entries.subList(areas, entries.size()).stream().map(Entry::code).toList();
        return new UnitDirectory(entries, List.of(new Group("各成员部门", List.of(), departments)), departments);
    }

    /** 澜江市: two districts and a county, and its departments. */
    public static UnitDirectory lanjiang() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("LJ", "澜江市", "CITY", "CITY", null, List.of(), Set.of()));
        List<String> areas = List.of("东渡区", "南浦区", "云岭县");
        areas.forEach(name -> entries.add(new Entry(name, name, "DISTRICT", "DISTRICT", "LJ", List.of(), Set.of())));
        List<String> departments = List.of("市委宣传部", "市城管局", "市商务局", "市财政局", "市市场监管局");
        departments.forEach(
                name -> entries.add(new Entry(name, name, "CITY", "GOVERNMENT_DEPARTMENT", "LJ", List.of(), Set.of())));
        return new UnitDirectory(entries, List.of(new Group("各县（市、区）", List.of(), areas)), departments);
    }

    /** The directory of the place that a title begins with. */
    public static UnitDirectory named(String title) {
        return title.startsWith("澜江市") ? lanjiang() : qinghu();
    }

    public static UnitDirectory empty() {
        return new UnitDirectory(List.of(), List.of(), List.of());
    }

    private static Entry function(String code, String name, String function) {
        return new Entry(code, name, "DISTRICT", "GOVERNMENT_DEPARTMENT", "QH", List.of(), Set.of(function));
    }

    private static Entry area(String name, String kind) {
        String level = kind.equals("COMMUNITY") || kind.equals("VILLAGE") ? "COMMUNITY" : "TOWN";
        return new Entry("QH-" + name, name, level, kind, "QH", List.of(), Set.of());
    }

    private static Entry department(String name, String kind) {
        return new Entry("QH-" + name, name, "DISTRICT", kind, "QH", List.of(), Set.of());
    }
}
