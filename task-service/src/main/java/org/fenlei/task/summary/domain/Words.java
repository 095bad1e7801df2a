package org.fenlei.task.summary.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;

/**
 * What a person wrote into a summary. A section that is not here is composed from the figures.
 *
 * @param sections texts by section
 * @param remarks on demands, by obligation
 */
public record Words(Map<Section, String> sections, Map<UUID, String> remarks) {

    /** Nobody wrote anything. */
    public static final Words NONE = new Words(Map.of(), Map.of());

    public Words {
        sections = Map.copyOf(sections);
        remarks = Map.copyOf(remarks);
    }

    /** A text for a section, as it was sent. */
    public record SectionText(Section section, String text) {}

    /** A remark on a demand, as it was sent. */
    public record Remark(UUID obligationId, String text) {}

    /**
     * What is wrong with texts that were sent; empty if nothing is.
     *
     * @param known the obligations that a remark can be made on
     */
    public static List<FieldError> check(List<SectionText> sections, List<Remark> remarks, Set<UUID> known) {
        List<FieldError> errors = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            if (!seen.add(sections.get(i).section())) {
                errors.add(new FieldError(
                        "/sections/" + i + "/code",
                        "REPEATED",
                        "一个部分只能写一次。 A section comes once: "
                                + sections.get(i).section().zh()));
            }
        }
        for (int i = 0; i < remarks.size(); i++) {
            String pointer = "/remarks/" + i + "/obligationId";
            UUID id = remarks.get(i).obligationId();
            if (!known.contains(id)) {
                errors.add(
                        new FieldError(pointer, "NOT_IN_THIS_SUMMARY", "总结中没有这项要求。 No such demand in this summary."));
            } else if (!seen.add(id)) {
                errors.add(new FieldError(pointer, "REPEATED", "一项要求只能有一条说明。 One remark on a demand: " + id));
            }
        }
        return errors;
    }

    /** Texts without faults; a blank one is as good as none. */
    public static Words of(List<SectionText> sections, List<Remark> remarks) {
        Map<Section, String> texts = new EnumMap<>(Section.class);
        sections.stream()
                .filter(each -> !each.text().isBlank())
                .forEach(each -> texts.put(each.section(), each.text().strip()));
        Map<UUID, String> notes = new TreeMap<>();
        remarks.stream()
                .filter(each -> !each.text().isBlank())
                .forEach(each -> notes.put(each.obligationId(), each.text().strip()));
        return new Words(texts, notes);
    }

    /** Every section's text: a person's where there is one. */
    public Map<Section, String> over(Map<Section, String> composed) {
        Map<Section, String> all = new EnumMap<>(composed);
        all.putAll(sections);
        return all;
    }

    /** The same with remarks on the demands that took the place of others: new by old. Those of two that became one join. */
    public Words following(Map<UUID, UUID> successors) {
        Map<UUID, String> followed = new TreeMap<>();
        new TreeMap<>(remarks)
                .forEach((id, text) ->
                        followed.merge(successors.getOrDefault(id, id), text, (one, other) -> one + "\n" + other));
        return new Words(sections, followed);
    }

    /** The remarks on none of these obligations, which nobody would see. */
    public List<String> remarksOnOthers(Set<UUID> obligations) {
        return new TreeMap<>(remarks)
                .entrySet().stream()
                        .filter(each -> !obligations.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    public String remark(UUID obligationId) {
        return remarks.getOrDefault(obligationId, "");
    }
}
