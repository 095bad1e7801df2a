package org.fenlei.task.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a group of units, which lists and plans spell in several ways. */
public final class GroupName {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");

    private GroupName() {}

    /** What all spellings share: 各镇（街道） is 镇(街道) too; 成员单位 and 成员部门 are one. */
    public static String key(String name) {
        String written = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('(', '（')
                .replace(')', '）');
        String plain = written.startsWith("各") && written.length() > 1 ? written.substring(1) : written;
        return plain.replace("成员部门", "成员单位");
    }

    /** Whether one of a group's names is spelt so, as its {@linkplain #key key} tells. */
    public static boolean isAmong(String key, String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(spelling -> key(spelling).equals(key));
    }
}
