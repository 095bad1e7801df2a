package org.fenlei.notification.contact.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;

/**
 * The contact cells of one row of a unit list: parallel lists, separated by {@code ;}. The first name belongs to the
 * first address and the first role.
 */
public record ContactCells(String names, String emails, String roles) {
    private static final String SEPARATOR = "[;；]";

    /** What the cells say; refused as a whole if any part is wrong. */
    public record Reading(List<PersonEntry> persons, List<FieldError> errors) {}

    public boolean isBlank() {
        return names.isBlank() && emails.isBlank() && roles.isBlank();
    }

    public Reading read() {
        List<String> name = split(names);
        List<String> email = split(emails);
        List<String> role = split(roles);
        if (name.size() != email.size() || email.size() != role.size()) {
            return refused(new FieldError(
                    "contactEmail",
                    "LISTS_DIFFER",
                    "contactName/contactEmail/contactRole: " + name.size() + "/" + email.size() + "/" + role.size()));
        }
        List<PersonEntry> persons = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < name.size(); at++) {
            person(name.get(at), email.get(at), role.get(at), errors).ifPresent(person -> {
                if (seen.add(person.role() + person.email().text())) {
                    persons.add(person);
                }
            });
        }
        return errors.isEmpty() ? new Reading(List.copyOf(persons), List.of()) : new Reading(List.of(), errors);
    }

    private static Optional<PersonEntry> person(String name, String email, String role, List<FieldError> errors) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        Optional<ContactRole> known = Arrays.stream(ContactRole.values())
                .filter(one -> one.name().equals(role.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (!PersonEntry.isName(name)) {
            errors.add(new FieldError("contactName", "NOT_A_NAME", name));
        }
        if (address.isEmpty()) {
            errors.add(new FieldError("contactEmail", "NOT_AN_ADDRESS", email));
        }
        if (known.isEmpty()) {
            errors.add(new FieldError("contactRole", "UNKNOWN_ROLE", role));
        }
        return address.isPresent() && known.isPresent() && PersonEntry.isName(name)
                ? Optional.of(new PersonEntry(name, address.get(), known.get()))
                : Optional.empty();
    }

    private static List<String> split(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.split(SEPARATOR, -1)).map(String::strip).toList();
    }

    private static Reading refused(FieldError error) {
        return new Reading(List.of(), List.of(error));
    }
}
