package org.fenlei.task.reading.units;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenlei.task.reading.text.Compact;

/** Different spellings of one unit's name made equal: brackets, level prefixes, official and everyday forms. */
final class UnitNames {
    private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）");
    private static final Pattern DOUBLED_BRACKETS = Pattern.compile("(（[^（）]{1,20}）)\\1+");
    private static final Pattern OFFICE_KIND = Pattern.compile("[局委]$");
    private static final Pattern PROPERTY_OFFICE = Pattern.compile("机关事务(?:管理|服务)?(?:局|中心|处)");
    private static final Pattern NO_LEVEL = Pattern.compile("^(?:市场|市政|市容|县域|区域).*");

    /** Official form → everyday form; longer ones first. */
    private static final List<Map.Entry<String, String>> EVERYDAY = List.of(
            Map.entry("生活垃圾分类工作领导小组办公室", "垃分办"),
            Map.entry("垃圾分类工作领导小组办公室", "垃分办"),
            Map.entry("生活垃圾分类办公室", "垃分办"),
            Map.entry("垃圾分类办公室", "垃分办"),
            Map.entry("垃圾分类办", "垃分办"),
            Map.entry("分类办", "垃分办"),
            Map.entry("城市管理和综合行政执法", "城管"),
            Map.entry("城市管理综合行政执法", "城管"),
            Map.entry("城市管理综合执法", "城管"),
            Map.entry("城市管理", "城管"),
            Map.entry("发展和改革", "发改"),
            Map.entry("发展改革", "发改"),
            Map.entry("住房和城乡建设", "住建"),
            Map.entry("住房城乡建设", "住建"),
            Map.entry("工业和信息化", "工信"),
            Map.entry("卫生健康", "卫健"),
            Map.entry("市场监督管理", "市场监管"),
            Map.entry("文化广电和旅游", "文广旅"),
            Map.entry("文化广电旅游", "文广旅"),
            Map.entry("文化体育和旅游", "文体旅"),
            Map.entry("农业农村", "农业"),
            Map.entry("人力资源和社会保障", "人社"),
            Map.entry("自然资源和规划", "资规"),
            Map.entry("交通运输", "交通"),
            Map.entry("应急管理", "应急"),
            Map.entry("共产主义青年团", "团"),
            Map.entry("共青团", "团"),
            Map.entry("妇女联合会", "妇联"),
            Map.entry("工商业联合会", "工商联"),
            Map.entry("人民政府办公室", "政府办"),
            Map.entry("政府办公室", "政府办"),
            Map.entry("街道办事处", "街道"),
            Map.entry("镇人民政府", "镇"),
            Map.entry("乡人民政府", "乡"),
            Map.entry("镇政府", "镇"),
            Map.entry("居民委员会", "居委会"),
            Map.entry("村民委员会", "村委会"),
            Map.entry("委员会", "委"),
            Map.entry("办公室", "办"),
            Map.entry("局分局", "局"),
            Map.entry("分局", "局"));

    private UnitNames() {}

    /** One width of brackets, no blanks, no doubled suffix: （文明办）（文明办）. */
    static String written(String name) {
        return DOUBLED_BRACKETS.matcher(Compact.of(name).text()).replaceAll("$1");
    }

    static String withoutBrackets(String name) {
        return BRACKETS.matcher(name).replaceAll("");
    }

    /** What stands in a name's brackets: 区委宣传部（文明办） is 文明办 too. */
    static List<String> inBrackets(String name) {
        return BRACKETS.matcher(name)
                .results()
                .map(found -> found.group().substring(1, found.group().length() - 1))
                .filter(inside -> inside.length() >= 2)
                .toList();
    }

    /** The name without its level: 云溪区教育局, 区教育局 and 教育局 are one; 团区委 and 团委 too. */
    static String core(String name, String district) {
        String rest = name;
        if (!district.isEmpty() && rest.startsWith(district) && rest.length() > district.length() + 1) {
            rest = rest.substring(district.length());
        }
        rest = withoutDistrictInside(rest, district);
        String own = district.isEmpty() ? "区县" : district.substring(district.length() - 1);
        boolean prefixed =
                rest.length() > 2 && !NO_LEVEL.matcher(rest).matches() && (own + "区县").indexOf(rest.charAt(0)) >= 0;
        String core = everyday(prefixed ? rest.substring(1) : rest);
        return core.replaceFirst("^团[区县市]委$", "团委").replaceFirst("^委(?=(?:组织|宣传|统战|政法)部$)", "");
    }

    /** 公安青湖分局, 市自然资源局青湖分局: a city's branch that bears the district's name. */
    private static String withoutDistrictInside(String name, String district) {
        String stem = district.length() < 3 ? "" : district.substring(0, district.length() - 1);
        if (stem.isEmpty() || !name.endsWith("分局") || !name.contains(stem)) {
            return name;
        }
        String rest = name.replace(district, "").replace(stem, "");
        return rest.startsWith("市") ? rest.substring(1) : rest;
    }

    private static String everyday(String name) {
        String shorter = name;
        for (Map.Entry<String, String> form : EVERYDAY) {
            shorter = shorter.replace(form.getKey(), form.getValue());
        }
        return PROPERTY_OFFICE.matcher(shorter).replaceAll("机关事务局");
    }

    /** What remains of 发改委 and 发改局: the field without the kind of office; a name of another kind stays whole. */
    static String field(String core) {
        String field = OFFICE_KIND.matcher(core).replaceFirst("");
        return field.length() >= 2 ? field : core;
    }
}
