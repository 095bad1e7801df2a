package org.fenlei.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.notification.alert.domain.Addressee;
import org.fenlei.notification.alert.domain.Directory;
import org.fenlei.notification.alert.domain.Firing;
import org.fenlei.notification.alert.domain.Holds;
import org.fenlei.notification.contact.domain.ContactRole;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.silence.Silences;

/** Who can be written to for given units, and what is kept back, as both stand now. */
@ApplicationScoped
public class Directories {
    private static final Set<RecipientRole> OFFICES =
            Set.of(RecipientRole.SORTING_OFFICE, RecipientRole.GOVERNMENT_OFFICE);

    private final Contacts contacts;
    private final UnitCopy units;
    private final Silences silences;

    Directories(Contacts contacts, UnitCopy units, Silences silences) {
        this.contacts = contacts;
        this.units = units;
        this.silences = silences;
    }

    /** Everything that firing needs to know about these units on this day. */
    public Firing firing(Collection<String> unitCodes, LocalDate today) {
        return firing(unitCodes, silences.on(today));
    }

    /** The same for a dry run, in which nothing is kept back. */
    public Firing dryRun(Collection<String> unitCodes) {
        return firing(unitCodes, Holds.NONE);
    }

    private Firing firing(Collection<String> unitCodes, Holds holds) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        Map<RecipientRole, List<String>> offices = new EnumMap<>(RecipientRole.class);
        for (Unit unit : units.all()) {
            names.put(unit.code(), unit.name());
            if (unit.parentCode() != null) {
                parents.put(unit.code(), unit.parentCode());
            }
            OFFICES.stream()
                    .filter(office -> unit.active() && unit.functions().contains(office.name()))
                    .forEach(office -> offices.computeIfAbsent(office, role -> new ArrayList<>())
                            .add(unit.code()));
        }
        Set<String> asked = new HashSet<>(unitCodes);
        offices.values().forEach(asked::addAll);
        List<ContactRow> active = contacts.active(asked);
        Directory directory = new Directory(
                addressees(active, ContactRole.CONTACT), addressees(active, ContactRole.HEAD), parents, offices);
        return new Firing(directory, names, holds);
    }

    private static Map<String, List<Addressee>> addressees(List<ContactRow> rows, ContactRole role) {
        Map<String, List<Addressee>> byUnit = new HashMap<>();
        rows.stream().filter(row -> row.role() == role).forEach(row -> byUnit.computeIfAbsent(
                        row.unitCode(), unit -> new ArrayList<>())
                .add(new Addressee(row.id().toString(), row.unitCode(), row.name(), row.email())));
        return byUnit;
    }
}
