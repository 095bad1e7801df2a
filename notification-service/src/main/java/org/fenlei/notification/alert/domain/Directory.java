package org.fenlei.notification.alert.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.jspecify.annotations.Nullable;

/**
 * Who can be written to, as it stands at one moment.
 *
 * @param contacts active contacts by unit code
 * @param heads active heads by unit code
 * @param parents superior unit by unit code
 * @param offices codes of the units that hold an office's function, by the role that finds them
 */
public record Directory(
        Map<String, List<Addressee>> contacts,
        Map<String, List<Addressee>> heads,
        Map<String, String> parents,
        Map<RecipientRole, List<String>> offices) {

    /**
     * Finds whom a rung addresses for the units of a subject. A mailbox that answers for several of them is addressed
     * once, for all of them.
     *
     * @return the addressees, and the units for which nobody was found
     */
    public Found find(RecipientRole role, List<String> unitCodes) {
        Map<String, Recipient> byMailbox = new LinkedHashMap<>();
        List<String> unreachable = new ArrayList<>();
        for (String unit : unitCodes) {
            List<Addressee> addressees = addressees(role, unit);
            if (addressees.isEmpty()) {
                unreachable.add(unit);
            }
            addressees.forEach(addressee -> byMailbox.merge(
                    addressee.email(), new Recipient(addressee, role, List.of(unit)), Recipient::alsoFor));
        }
        return new Found(List.copyOf(byMailbox.values()), List.copyOf(unreachable));
    }

    private List<Addressee> addressees(RecipientRole role, String unit) {
        return switch (role) {
            case CONTACT -> contacts.getOrDefault(unit, List.of());
            case HEAD -> heads.getOrDefault(unit, List.of());
            case SORTING_OFFICE, GOVERNMENT_OFFICE ->
                officesFor(role, unit).stream()
                        .flatMap(office -> contacts.getOrDefault(office, List.of()).stream())
                        .toList();
        };
    }

    /** The office nearest to the unit: on the way up, the first unit that is one or has one directly below it. */
    private List<String> officesFor(RecipientRole role, String unit) {
        List<String> all = offices.getOrDefault(role, List.of());
        @Nullable String above = unit;
        for (int steps = 0; above != null && steps < 10; steps++) {
            String here = above;
            List<String> near = all.stream()
                    .filter(office -> office.equals(here) || here.equals(parents.get(office)))
                    .toList();
            if (!near.isEmpty()) {
                return near;
            }
            above = parents.get(here);
        }
        return all;
    }

    /** The outcome of a search. */
    public record Found(List<Recipient> recipients, List<String> unreachable) {}
}
