package org.fenlei.task.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.text.Compact;

/** Takes apart what officials write into a unit cell. */
public final class UnitLists {
    private static final String ORGAN = "(?:局|委|办|部|厅|中心|大队|支队|街道|镇|乡|会|社|院|站|所|处|公司|集团|单位|部门|（[^（）]{1,12}）)";
    private static final String SEPARATORS = "、，,；。/\n";
    private static final int LONGEST_NAME = 60;
    private static final Pattern AND =
            Pattern.compile("(?<=" + ORGAN + ")(?:和|与|及|以及|并会同|会同)(?=\\p{IsHan}{1,14}" + ORGAN + ")");
    private static final Pattern DUTIES = Pattern.compile(
            "(?:按照?|根据|依据)(?:各自)?(?:工作)?职[责能](?:和?分工)?(?:分别|共同)?(?:负责|落实|推进|抓好|做好|开展|实施)?(?:落实|工作)?|(?:分工|共同|具体|分别|牵头|统筹)?负责(?:落实)?");
    private static final Pattern OPEN = Pattern.compile("等+(?:各?(?:相关|有关|责任|成员|配合)?(?:部门|单位))?$");
    private static final Pattern ROLE_BEFORE = Pattern.compile(
            "(?<help>配合|协办|协助|协同|参与|参加|支持)?(?:责任|牵头|主办|主要责任|主责|负责)?(?:单位|部门)：|(?:(?<helps>配合|协办|协助|协同|参与|参加|支持)|牵头|责任|主办|主责|负责)：");
    private static final Pattern ROLE_IN_BRACKETS = Pattern.compile("（(?:(?<help>配合|协办|协助|参与)|牵头|主责|主办|负责)(?:单位|部门)?）");
    private static final Pattern HELPS = Pattern.compile("(?:予以|等)?(?:配合|协助|协同|参与|协办|支持)$");
    private static final Pattern LEADS = Pattern.compile("(?:牵头|主办|主责|承担|(?:抓好|组织)?落实)$");
    /** A blank after a whole name and before another one. */
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("(?<=\\p{IsHan}{2}(?:局|委|办|部|中心|大队|街道|镇|会))[ \u3000\t]+(?=(?:区|县|市|各)?\\p{IsHan}{2})");

    private static final Pattern ROLE_END = Pattern.compile("\u0000");
    private static final Pattern NUMBERED = Pattern.compile("^(?:（?[0-9一二三四五六七八九十]{1,2}(?:）|[.、])|[①-⑳])");

    private UnitLists() {}

    /**
     * Names in a cell whose lines may break a name in two or stand below each other as a list.
     *
     * @param known whether a name is one that the directory knows
     */
    public static UnitList of(List<String> lines, Predicate<String> known) {
        return of(joined(lines, known));
    }

    /** Names in one run of text. */
    public static UnitList of(String cell) {
        String text = UnitNames.written(
                BETWEEN_NAMES.matcher(cell).replaceAll("、").replace('\n', '、').replace(Compact.PARAGRAPH, '、'));
        var lead = new ArrayList<String>();
        var supporting = new ArrayList<String>();
        boolean open = false;
        boolean helping = false;
        for (String segment : segments(text)) {
            String rest = segment;
            Matcher role = ROLE_BEFORE.matcher(rest);
            if (role.lookingAt()) {
                helping = role.group("help") != null || role.group("helps") != null;
                rest = rest.substring(role.end());
            }
            rest = DUTIES.matcher(rest).replaceAll("");
            boolean helps = helping || HELPS.matcher(rest).find();
            rest = LEADS.matcher(HELPS.matcher(rest).replaceFirst("")).replaceFirst("");
            open |= OPEN.matcher(rest).find();
            for (String name : names(rest)) {
                Matcher bracket = ROLE_IN_BRACKETS.matcher(name);
                boolean marked = bracket.find();
                boolean help = marked ? bracket.group("help") != null : helps;
                (help ? supporting : lead).add(marked ? bracket.replaceAll("") : name);
            }
        }
        supporting.removeAll(lead);
        return new UnitList(distinct(lead), distinct(supporting), open);
    }

    /** Stretches with one role: up to 牵头，or ；or the next 配合单位：. */
    private static List<String> segments(String text) {
        String marked = text.replaceAll("(?<=牵头|负责|主办|落实|承担)[，；、]", "\u0000")
                .replaceAll("[，；、]?(?=(?:牵头|主办|主要责任|责任|配合|协办|协助|协同|参与|参加|支持)(?:单位|部门)?：)", "\u0000")
                .replaceAll("[；。]", "\u0000");
        return ROLE_END.splitAsStream(marked)
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static List<String> names(String text) {
        var names = new ArrayList<String>();
        String rest = OPEN.matcher(text).replaceFirst("");
        for (String part : split(rest)) {
            for (String name : AND.splitAsStream(part).toList()) {
                String clean =
                        NUMBERED.matcher(OPEN.matcher(name).replaceFirst("")).replaceFirst("");
                if (clean.length() >= 2 || (!clean.isEmpty() && "镇乡村".contains(clean))) {
                    names.add(clean);
                }
            }
        }
        return names;
    }

    /** At separators, but not inside brackets: 各县（市、区） is one. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            depth = each == '（' ? depth + 1 : each == '）' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && isSeparator(each)) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(Math.min(start, text.length())));
        return parts;
    }

    private static boolean isSeparator(char each) {
        return SEPARATORS.indexOf(each) >= 0;
    }

    /** A line break is a separator between names, and nothing inside one. */
    private static String joined(List<String> lines, Predicate<String> known) {
        var joined = new StringBuilder();
        for (String line : lines) {
            String next =
                    Compact.of(line.replace('\n', Compact.PARAGRAPH)).text().replace('。', '\n');
            if (joined.length() > 0 && separates(lastName(joined), firstName(next), known)) {
                joined.append('、');
            }
            joined.append(next);
        }
        return joined.toString();
    }

    private static boolean separates(String before, String after, Predicate<String> known) {
        if (before.isEmpty() || after.isEmpty() || known.test(before + after)) {
            return false;
        }
        if (known.test(before) && known.test(after)) {
            return true;
        }
        boolean complete = before.matches(".{2,}" + ORGAN) && !before.matches("[区县市]委");
        return complete && after.matches("\\p{IsHan}.*" + ORGAN + "(?:等+)?(?:按.*|负责)?");
    }

    private static String lastName(CharSequence text) {
        String tail = text.subSequence(Math.max(0, text.length() - LONGEST_NAME), text.length())
                .toString();
        int at = tail.length();
        while (at > 0 && !isSeparator(tail.charAt(at - 1))) {
            at--;
        }
        return tail.substring(at);
    }

    private static String firstName(String text) {
        int at = 0;
        while (at < text.length() && at < LONGEST_NAME && !isSeparator(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at);
    }

    private static List<String> distinct(List<String> names) {
        return names.stream().distinct().toList();
    }
}
