package org.fenlei.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.list.ListFile;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.notification.contact.domain.ContactList;
import org.fenlei.notification.contact.domain.ContactList.UnitRow;
import org.fenlei.notification.contact.domain.PersonEntry;
import org.jspecify.annotations.Nullable;

/**
 * Takes over the contacts of a unit list. For a unit that the list names persons for, the list is complete: who was
 * imported for it before and is no longer named is kept, but not written to any more. Persons added by hand stay.
 */
@ApplicationScoped
class ImportContacts {
    private static final String IMPORT = "IMPORT";
    private static final Warning UNKNOWN =
            new Warning("code", "UNIT_UNKNOWN", "单位目录中尚无此单位。 The directory does not know this unit yet.");

    private final Contacts contacts;
    private final UnitCopy units;
    private final AuditTrail audit;

    ImportContacts(Contacts contacts, UnitCopy units, AuditTrail audit) {
        this.contacts = contacts;
        this.units = units;
        this.audit = audit;
    }

    /** What happens with a row. */
    enum Outcome {
        CREATED,
        UPDATED,
        SKIPPED,
        REFUSED
    }

    /** What became of a row. */
    record RowResult(int row, String code, Outcome outcome, List<FieldError> errors, List<Warning> warnings) {}

    List<RowResult> run(byte[] file) {
        ContactList.Reading reading = ContactList.read(ListFile.rows(file));
        if (!reading.missingColumns().isEmpty()) {
            throw new Refusal(
                    ListRefusal.UNIT_LIST_WITHOUT_HEADER,
                    "首行须含列 Missing columns: " + String.join(", ", reading.missingColumns()));
        }
        if (reading.rows().isEmpty()) {
            throw new Refusal(ListRefusal.UNIT_LIST_EMPTY);
        }
        Set<String> known =
                units.names(reading.rows().stream().map(UnitRow::code).toList()).keySet();
        return reading.rows().stream()
                .map(row -> take(row, known.contains(row.code())))
                .toList();
    }

    /** Takes over a row also of a unit that is not known: what the directory tells of it may be on its way. */
    private RowResult take(UnitRow row, boolean unitKnown) {
        if (!row.errors().isEmpty()) {
            return new RowResult(row.number(), row.code(), Outcome.REFUSED, row.errors(), List.of());
        }
        if (row.persons().isEmpty()) {
            return new RowResult(row.number(), row.code(), Outcome.SKIPPED, List.of(), List.of());
        }
        return new RowResult(row.number(), row.code(), merge(row), List.of(), unitKnown ? List.of() : List.of(UNKNOWN));
    }

    private Outcome merge(UnitRow row) {
        List<ContactRow> before = contacts.takeOfUnit(row.code());
        Map<String, ContactRow> known = new HashMap<>();
        before.forEach(contact -> known.put(contact.role() + contact.email(), contact));
        Set<String> named = new HashSet<>();
        List<ContactRow> changed = new ArrayList<>();
        for (PersonEntry person : row.persons()) {
            String key = person.role() + person.email().text();
            named.add(key);
            change(row.code(), person, known.get(key), changed);
        }
        before.stream()
                .filter(contact -> contact.active()
                        && contact.origin().equals(IMPORT)
                        && !named.contains(contact.role() + contact.email()))
                .forEach(contact -> changed.add(save(contact, contact.name(), false)));
        if (changed.isEmpty()) {
            return Outcome.SKIPPED;
        }
        return before.isEmpty() ? Outcome.CREATED : Outcome.UPDATED;
    }

    private void change(String unit, PersonEntry person, @Nullable ContactRow known, List<ContactRow> changed) {
        if (known == null) {
            contacts.add(unit, person, IMPORT).ifPresent(added -> {
                audit.change("contact", added.id().toString(), unit, null, ContactView.audited(added));
                changed.add(added);
            });
        } else if (!known.active() || !known.name().equals(person.name())) {
            changed.add(save(known, person.name(), true));
        }
    }

    private ContactRow save(ContactRow known, String name, boolean active) {
        ContactRow saved = contacts.save(new ContactRow(
                known.id(),
                known.unitCode(),
                known.role(),
                name,
                known.email(),
                active,
                known.origin(),
                known.version(),
                known.updatedAt()));
        audit.change(
                "contact",
                known.id().toString(),
                known.unitCode(),
                ContactView.audited(known),
                ContactView.audited(saved));
        return saved;
    }
}
