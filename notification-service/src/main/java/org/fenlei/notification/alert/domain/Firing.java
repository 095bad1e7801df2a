package org.fenlei.notification.alert.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.notification.alert.domain.AlertLine.Listing;
import org.fenlei.notification.alert.domain.AlertLine.NamedUnit;
import org.fenlei.notification.ladder.domain.Rung;
import org.fenlei.notification.subject.domain.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Turns a rung of a subject into its alerts. Timers and dry runs use the same.
 *
 * @param names of units by code
 */
public record Firing(Directory directory, Map<String, String> names, Holds holds) {

    public List<AlertDraft> alerts(Matter matter, Rung rung) {
        return alerts(matter, rung, null);
    }

    /** The alerts of an entry of a published list. */
    public List<AlertDraft> listed(Matter matter, Listing listing) {
        return alerts(matter, Rung.LISTED, listing);
    }

    private List<AlertDraft> alerts(Matter matter, Rung rung, @Nullable Listing listing) {
        Directory.Found found = directory.find(rung.role(), matter.unitCodes());
        List<AlertDraft> alerts = new ArrayList<>();
        found.recipients().forEach(recipient -> alerts.add(reached(matter, rung, listing, recipient)));
        found.unreachable().forEach(unit -> alerts.add(unreached(matter, rung, listing, unit)));
        return alerts;
    }

    private AlertDraft reached(Matter matter, Rung rung, @Nullable Listing listing, Recipient recipient) {
        Optional<String> held = holds.reason(matter.id(), rung, recipient.concerning());
        return new AlertDraft(
                key(matter, rung, recipient.addressee().email()),
                MailKind.of(rung),
                recipient,
                recipient.concerning(),
                held.isPresent() ? AlertState.HELD : AlertState.PENDING,
                held.orElse(null),
                line(matter, rung, listing, recipient.concerning()));
    }

    private AlertDraft unreached(Matter matter, Rung rung, @Nullable Listing listing, String unit) {
        return new AlertDraft(
                key(matter, rung, AlertKey.nobody(unit)),
                MailKind.of(rung),
                null,
                List.of(unit),
                AlertState.UNDELIVERABLE,
                "NO_CONTACT",
                line(matter, rung, listing, List.of(unit)));
    }

    private static AlertKey key(Matter matter, Rung rung, String recipient) {
        return new AlertKey(matter.kind(), matter.id(), matter.effectiveDueDate(), rung.code(), recipient);
    }

    private AlertLine line(Matter matter, Rung rung, @Nullable Listing listing, List<String> units) {
        return new AlertLine(
                matter.kind(),
                matter.id(),
                matter.title(),
                units.stream()
                        .map(unit -> new NamedUnit(unit, names.getOrDefault(unit, unit)))
                        .toList(),
                matter.dueDate(),
                matter.effectiveDueDate(),
                rung,
                matter.details(),
                listing);
    }
}
