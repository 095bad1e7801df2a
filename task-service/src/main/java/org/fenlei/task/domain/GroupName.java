package org.fenlei.task.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

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
}
