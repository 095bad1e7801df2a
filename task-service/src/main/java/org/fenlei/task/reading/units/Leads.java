package org.fenlei.task.reading.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.reading.UnitRef;

/** The units that answer for a task, by all that its text may call them: 荷香街道, 区教育局, 每个街道, 镇级. */
public final class Leads {
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_KIND = 6;
    private static final String TO_WHOM = "对向给报到赴";
    private static final int MOST_NAMES = 16;
    private static final List<String> KINDS =
            List.of("镇（街道）", "街道（镇）", "乡镇（街道）", "镇街", "街道", "乡镇", "镇", "乡", "社区（村）", "村（社区）", "社区", "行政村", "村");
    private static final List<String> TOWN_LEVELS = List.of("镇级", "街道级", "镇街级", "乡镇级");
    private static final List<String> DISTRICT_LEVELS = List.of("区级", "县级", "区政府", "县政府");
    private static final Pattern EACH = Pattern.compile("^(?:每一?个?|各个?)");

    /** What follows a kind or a level that acts, and is not part of a longer word (街道干部, 区级媒体). */
    private static final Pattern ACTS = Pattern.compile("^(?:$|[、和及与每各均应须要按至不创新建改完打设配负召达组开报上自抽检巡督通考测排调]|以及|评选|培育)");

    /** What is no longer the unit itself, but something in it. */
    private static final Pattern INSIDE = Pattern.compile("^(?:级|社区|村|中学|小学|中心|医院)");

    private final List<UnitRef> refs;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, UnitRef> units = new HashMap<>();
    private final Map<String, UnitRef> acting = new HashMap<>();
    private final Map<String, List<UnitRef>> atLevel = new HashMap<>();
    private final BriefNames briefs = new BriefNames();

    Leads(List<UnitRef> refs, UnitResolver resolver) {
        this.refs = List.copyOf(refs);
        refs.forEach(ref -> codes.addAll(ref.unitCodes()));
        codes.forEach(code -> resolver.spellings(code).forEach((spelling, name) -> {
            units.put(spelling, UnitRef.unit(name, code));
            briefs.add(spelling, UnitRef.unit(name, code));
        }));
        refs.stream().filter(UnitRef::resolved).forEach(ref -> units.put(UnitNames.written(ref.name()), ref));
        KINDS.forEach(kind -> within(resolver.kind(kind)).ifPresent(ref -> {
            acting.put(kind, ref);
            List.of("各", "各个", "每", "每个", "每一个").forEach(each -> units.put(each + kind, ref));
        }));
        levels(resolver.kind("镇（街道）").unitCodes());
    }

    /**
     * Those of a group that answer for the task, as it is written there if it is the same. Where they answer by their own
     * names, or are not all of it, only this plan means them by it.
     */
    private Optional<UnitRef> within(UnitRef group) {
        List<String> own = group.unitCodes().stream().filter(codes::contains).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = own.size() == group.unitCodes().size()
                && refs.stream()
                        .filter(UnitRef::group)
                        .flatMap(ref -> ref.unitCodes().stream())
                        .collect(Collectors.toSet())
                        .containsAll(own);
        return Optional.of(refs.stream()
                .filter(ref -> Set.copyOf(ref.unitCodes()).equals(Set.copyOf(own)))
                .findFirst()
                .orElse(whole ? UnitRef.group(group.name(), group.name(), own) : UnitRef.told(group.name(), own)));
    }

    /** 镇级 and 区级, where towns and departments answer for a task together. */
    private void levels(List<String> towns) {
        List<UnitRef> local =
                refs.stream().filter(ref -> towns.containsAll(ref.unitCodes())).toList();
        List<UnitRef> above = refs.stream()
                .filter(ref -> ref.resolved() && ref.unitCodes().stream().noneMatch(towns::contains))
                .toList();
        if (!local.isEmpty() && !above.isEmpty()) {
            TOWN_LEVELS.forEach(level -> level(level, local));
            DISTRICT_LEVELS.forEach(level -> level(level, above));
        }
    }

    private void level(String level, List<UnitRef> own) {
        atLevel.put(level, own);
        if (own.size() == 1) {
            acting.put(level, own.get(0));
        }
    }

    /** Codes of all units that answer. */
    public Set<String> codes() {
        return Set.copyOf(codes);
    }

    /** Whether more than one unit answers, so that a text can name some of them. */
    public boolean areSeveral() {
        return codes.size() > 1;
    }

    /** Whether there are more units than things, so that they cannot share them. */
    public boolean outnumber(BigDecimal things) {
        return things.compareTo(BigDecimal.valueOf(codes.size())) < 0;
    }

    /** Whether these are all of them. */
    public boolean areAll(Named named) {
        return named.codes().equals(codes);
    }

    /** The units that words begin with; empty if they begin with none. */
    public Optional<Named> at(String words) {
        var found = new ArrayList<UnitRef>();
        boolean each = false;
        boolean office = false;
        int to = 0;
        String rest = words;
        while (found.size() < MOST_NAMES) {
            int length = longest(rest);
            if (length == 0) {
                break;
            }
            each |= EACH.matcher(rest).find();
            UnitRef ref = ref(rest.substring(0, length));
            office |= briefs.isOffice(rest.substring(0, length)) && !units.containsKey(rest.substring(0, length));
            found.add(ref);
            to = words.length() - rest.length() + length;
            var and = BriefNames.AND.matcher(words.substring(to));
            rest = and.find() ? words.substring(to + and.end()) : "";
        }
        to += BriefNames.counted(words.substring(to), found.size());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(found, words.substring(0, to), each, words.substring(to), office));
    }

    /** Who may be meant by words that do not say so: 完成荷香街道改造, 街道参与率; nobody, if more could be. */
    public List<UnitRef> mentionedIn(String words) {
        for (int length = Math.min(LONGEST_KIND, words.length()); length > 0; length--) {
            String kind = words.substring(0, length);
            List<UnitRef> meant = atLevel.getOrDefault(
                    kind, Stream.ofNullable(acting.get(kind)).toList());
            if (!meant.isEmpty()) {
                return areAll(new Named(meant, kind, false, "", false)) ? List.of() : meant;
            }
        }
        List<UnitRef> brief = briefs.mentionedIn(words);
        if (!brief.isEmpty() && !areAll(new Named(brief, words, false, "", false))) {
            return brief;
        }
        List<UnitRef> found = units.entrySet().stream()
                .filter(unit -> unit.getValue().unitCodes().size() == 1 && isInside(words, unit.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return found.stream().map(UnitRef::unitCodes).distinct().count() == 1 ? found.subList(0, 1) : List.of();
    }

    /** 对荷香街道, 向区垃分办: to whom it is done, and not by whom. */
    private static boolean isInside(String words, String name) {
        int at = words.indexOf(name);
        return at == 0 || (at > 0 && TO_WHOM.indexOf(words.charAt(at - 1)) < 0);
    }

    private int longest(String words) {
        for (int length = Math.min(LONGEST_NAME, words.length()); length > 0; length--) {
            String name = words.substring(0, length);
            String behind = words.substring(length);
            boolean unit = units.containsKey(name) && !INSIDE.matcher(behind).find();
            if (unit || (acting.containsKey(name) && ACTS.matcher(behind).find())) {
                return length;
            }
        }
        return brief(words);
    }

    /** 荷香5座, 荷香、柳岸各5座: a short name, right before a number or in a list of names. */
    private int brief(String words) {
        int length = briefs.at(words);
        if (length == 0) {
            return 0;
        }
        String behind = words.substring(length);
        var and = BriefNames.AND.matcher(behind);
        boolean listed = and.find() && longest(behind.substring(and.end())) > 0;
        return listed || BriefNames.areNumbered(behind) ? length : 0;
    }

    private UnitRef ref(String name) {
        UnitRef unit = units.get(name);
        UnitRef ref = unit == null ? acting.get(name) : unit;
        return ref == null ? briefs.get(name) : ref;
    }
}
