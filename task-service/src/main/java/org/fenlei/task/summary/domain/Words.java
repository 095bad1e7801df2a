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
                        sections.get(i).section().zh()));
            }
        }
        for (int i = 0; i < remarks.size(); i++) {
            String pointer = "/remarks/" + i + "/obligationId";
            UUID id = remarks.get(i).obligationId();
            if (!known.contains(id)) {
                errors.add(
                        new FieldError(pointer, "NOT_IN_THIS_SUMMARY", "总结中没有这项要求。 No such demand in this summary."));
            } else if (!seen.add(id)) {
                errors.add(new FieldError(pointer, "REPEATED", id.toString()));
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

    public String remark(UUID obligationId) {
        return remarks.getOrDefault(obligationId, "");
    }
}
