package org.fenlei.task.reading.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.grammar.Numerals;

/** 荷香5座、柳岸4座; 教育6所: what the units of a task are called for short beside their numbers. */
final class BriefNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int MOST_IN_LIST = 16;
    static final Pattern AND = Pattern.compile("^(?:、|以及|并?会同|联合|[和及与])");

    private static final Pattern FULL =
            Pattern.compile("^[区县]?(?<brief>\\p{IsHan}{2,6}?)(?:街道|镇|乡|社区|村|(?<office>[局委]))$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:分别|各自|[各均](?![类种项方级界])|(?:不少于|至少|约|共|达到?|为|：|新建|建成|新增|完成|创建|改造|打造){0,3}$)");

    /** 荷香、柳岸[两个街道]. */
    private static final Pattern COUNT = Pattern.compile("^([两二三四五六七八九十])个?(?:街道|镇街|街镇|乡镇|镇(?!级)|乡(?!镇))");

    /** 荷香路, 荷香小学: something else that bears the name. */
    private static final Pattern OTHER = Pattern.compile("^(?:[路街桥河湖山江站园苑]|[大中小]学|公园|花园|小区|新村|广场|市场|社区)");

    private final Map<String, List<UnitRef>> names = new HashMap<>();
    private final Set<String> offices = new HashSet<>();

    void add(String spelling, UnitRef unit) {
        Matcher full = FULL.matcher(UnitNames.withoutBrackets(spelling));
        if (full.matches()) {
            String brief = full.group("brief");
            List<UnitRef> same = names.computeIfAbsent(brief, none -> new ArrayList<>());
            if (!same.contains(unit)) {
                same.add(unit);
            }
            if (full.group("office") != null) {
                offices.add(brief);
            }
        }
    }

    /** How long the short name is that words begin with; 0 if there is none, or two units share it. */
    int at(String words) {
        for (int length = Math.min(LONGEST, words.length()); length >= SHORTEST; length--) {
            if (names.getOrDefault(words.substring(0, length), List.of()).size() == 1) {
                return length;
            }
        }
        return 0;
    }

    /** The unit of a short name that {@link #at} found. */
    UnitRef get(String name) {
        return names.getOrDefault(name, List.of()).get(0);
    }

    /** Whether a short name is a department's, and so its field of work. */
    boolean isOffice(String name) {
        return offices.contains(name);
    }

    /** Whether a number follows behind a name, or is shared out. */
    static boolean areNumbered(String behind) {
        return NUMBERED.matcher(behind).find() || COUNT.matcher(behind).find();
    }

    /** How long the words are behind a list of names that count them: 荷香、柳岸[两个街道]; 0 if they count others. */
    static int counted(String behind, int names) {
        Matcher count = COUNT.matcher(behind);
        boolean same = names > 1
                && count.find()
                && Numerals.parse(count.group(1)).equals(Optional.of(BigDecimal.valueOf(names)));
        return same ? count.end() : 0;
    }

    /** The places that words begin with, and leave open what of them is meant: 荷香、柳岸投放亭; two streets of one name. */
    List<UnitRef> mentionedIn(String words) {
        var all = new LinkedHashSet<UnitRef>();
        String rest = words;
        for (int at = 0; at < MOST_IN_LIST; at++) {
            List<UnitRef> found = first(rest);
            int length = at(rest);
            all.addAll(found);
            Matcher and = AND.matcher(rest.substring(length));
            if (found.isEmpty() || length == 0 || !and.find()) {
                break;
            }
            rest = rest.substring(length + and.end());
        }
        return List.copyOf(all);
    }

    private List<UnitRef> first(String words) {
        for (int length = Math.min(LONGEST, words.length()); length >= SHORTEST; length--) {
            String name = words.substring(0, length);
            boolean other = OTHER.matcher(words.substring(length)).find();
            if (names.containsKey(name) && !offices.contains(name) && !other) {
                return names.getOrDefault(name, List.of());
            }
        }
        return List.of();
    }
}
