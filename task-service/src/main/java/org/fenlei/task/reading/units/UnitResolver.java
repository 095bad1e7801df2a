package org.fenlei.task.reading.units;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.UnitDirectory.Entry;
import org.jspecify.annotations.Nullable;

/** Finds the unit or group that a name in a plan means; a name that could mean two is left to a person. */
public final class UnitResolver {
    private static final double NEAR = 0.34;

    private final UnitDirectory directory;
    private final UnitGroups groups;
    private final String district;
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byCore = new HashMap<>();
    private final Map<String, Set<String>> byField = new HashMap<>();
    private final Map<String, Map<String, String>> spellings = new HashMap<>();
    private final Map<String, UnitRef> kinds = new HashMap<>();
    private @Nullable Leads everybody;

    public UnitResolver(UnitDirectory directory) {
        this.directory = directory;
        this.groups = new UnitGroups(directory);
        this.district = directory.entries().stream()
                .filter(entry -> entry.parentCode() == null)
                .map(entry -> UnitNames.written(entry.name()))
                .findFirst()
                .orElse("");
        directory.entries().forEach(this::index);
    }

    private void index(Entry entry) {
        Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .map(UnitNames::written)
                .forEach(name -> {
                    add(byName, name, entry);
                    spelt(entry, name);
                    Stream.concat(Stream.of(name, UnitNames.withoutBrackets(name)), UnitNames.inBrackets(name).stream())
                            .map(spelling -> UnitNames.core(spelling, district))
                            .forEach(core -> {
                                add(byCore, core, entry);
                                spelt(entry, core);
                                if (!UnitNames.field(core).equals(core)) {
                                    add(byField, UnitNames.field(core), entry);
                                }
                            });
                });
    }

    private void spelt(Entry entry, String spelling) {
        if (spelling.length() > 1) {
            spellings.computeIfAbsent(entry.code(), none -> new HashMap<>()).put(spelling, entry.name());
        }
    }

    /** All ways of writing a unit's name, each with the name that the directory has. */
    Map<String, String> spellings(String code) {
        return spellings.getOrDefault(code, Map.of());
    }

    /** All units of the district, as a text may call them; put together once. */
    public Leads everybody() {
        Leads known = everybody;
        if (known == null) {
            known = leads(Stream.concat(
                            Stream.of(resolve("各镇（街道）"), resolve("各镇"), resolve("各街道"), resolve("各社区（村）")),
                            directory.entries().stream()
                                    .filter(entry -> entry.parentCode() != null)
                                    .map(entry -> UnitRef.unit(entry.name(), entry.code())))
                    .toList());
            everybody = known;
        }
        return known;
    }

    /** All units of a kind, 街道 or 镇; looked up once. */
    public UnitRef kind(String kind) {
        return kinds.computeIfAbsent(kind, word -> resolve("各" + word));
    }

    /** The units that answer for a task, as its text may call them. */
    public Leads leads(List<UnitRef> lead) {
        return new Leads(lead, this);
    }

    private static void add(Map<String, Set<String>> index, String key, Entry entry) {
        index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(entry.code());
    }

    /** The unit or group that is meant; unresolved if none is, or more than one could be. */
    public UnitRef resolve(String name) {
        String written = UnitNames.written(name);
        return one(byName.get(written), name)
                .or(() -> group(name, written))
                .or(() -> isOfCity(written) ? Optional.empty() : inDistrict(written, name))
                .orElseGet(() -> UnitRef.unresolved(name));
    }

    /** The group that is called as a reference's code says, with its members of today; empty if the directory knows none. */
    public Optional<UnitRef> group(String name, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(called -> groups.find(UnitNames.written(called)))
                .map(group -> new UnitRef(name, group.code(), true, group.unitCodes()));
    }

    private Optional<UnitRef> inDistrict(String written, String name) {
        String plain = UnitNames.withoutBrackets(written);
        String core = UnitNames.core(plain, district);
        return one(byCore.get(UnitNames.core(written, district)), name)
                .or(() -> one(byCore.get(core), name))
                .or(() -> UnitNames.field(core).equals(core)
                        ? Optional.empty()
                        : one(byField.get(UnitNames.field(core)), name))
                .or(() -> UnitNames.inBrackets(written).stream()
                        .map(inside -> one(byCore.get(UnitNames.core(inside, district)), name))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<UnitRef> one(@Nullable Set<String> codes, String name) {
        return codes == null || codes.size() != 1
                ? Optional.empty()
                : Optional.of(UnitRef.unit(name, codes.iterator().next()));
    }

    /** 市教育局 in a district's plan is the city's, whom the district's directory may lack. */
    private boolean isOfCity(String written) {
        return written.length() > 2
                && written.startsWith("市")
                && !written.startsWith("市场")
                && !district.endsWith("市")
                && !written.endsWith("分局");
    }

    /** Whether words name a group that only the plan can tell (各成员部门, 各地各部门). */
    public static boolean isOpenGroup(String name) {
        return UnitGroups.isOpen(UnitNames.written(name));
    }

    /** Every department of the district. */
    public List<String> departments() {
        return directory.departments();
    }

    /** The unit with a function, if there is just one. */
    public Optional<Entry> withFunction(String function) {
        List<Entry> found = directory.entries().stream()
                .filter(entry -> entry.functions().contains(function))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Units whose names come nearest, the nearest first; at most three. */
    public List<Entry> nearest(String name) {
        String wanted = UnitNames.core(UnitNames.withoutBrackets(UnitNames.written(name)), district);
        return directory.entries().stream()
                .filter(entry -> likeness(wanted, entry) >= NEAR)
                .sorted(Comparator.comparingDouble((Entry entry) -> -likeness(wanted, entry))
                        .thenComparing(Entry::code))
                .limit(3)
                .toList();
    }

    private double likeness(String wanted, Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .map(name -> UnitNames.core(UnitNames.withoutBrackets(UnitNames.written(name)), district))
                .mapToDouble(core -> likeness(wanted, core))
                .max()
                .orElse(0);
    }

    private static double likeness(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        if (isAbbreviation(one, other) || isAbbreviation(other, one)) {
            return 0.9;
        }
        double signs = 0.8 * shared(signs(one), signs(other));
        return Math.max(signs, shared(pairs(one), pairs(other)));
    }

    /** Twice what two sets share, over what they hold together: 1 if they are equal. */
    private static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(at -> text.substring(at, at + 2))
                .collect(Collectors.toSet());
    }

    /** The signs of a name but its last, which says only what kind of office it is. */
    private static Set<String> signs(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(at -> text.substring(at, at + 1))
                .collect(Collectors.toSet());
    }

    /** 文旅局 takes its signs from 文化和旅游局, in order, first and last alike. */
    private static boolean isAbbreviation(String brief, String full) {
        if (brief.length() >= full.length() || brief.charAt(0) != full.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int place = 0; place < full.length() && at < brief.length(); place++) {
            if (full.charAt(place) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length() && brief.charAt(brief.length() - 1) == full.charAt(full.length() - 1);
    }
}
