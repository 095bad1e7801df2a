package org.fenlei.notification.alert.domain;

import java.util.ArrayList;
import java.util.List;
import org.fenlei.notification.ladder.domain.RecipientRole;

/**
 * An addressee with the reason why: the role that found it and the units it is written to for.
 *
 * @param concerning codes of the responsible units, in the subject's order
 */
public record Recipient(Addressee addressee, RecipientRole role, List<String> concerning) {
    public Recipient {
        concerning = List.copyOf(concerning);
    }

    Recipient alsoFor(Recipient other) {
        List<String> units = new ArrayList<>(concerning);
        other.concerning().stream().filter(unit -> !units.contains(unit)).forEach(units::add);
        return new Recipient(addressee, role, units);
    }
}
