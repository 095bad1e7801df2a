package org.fenlei.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.notification.contact.domain.ContactRole;
import org.fenlei.notification.contact.domain.EmailAddress;
import org.fenlei.notification.contact.domain.PersonEntry;
import org.jspecify.annotations.Nullable;

/** Adds and changes single contacts, within the caller's units. */
@ApplicationScoped
class SaveContact {
    /** As long as the codes of units are. */
    private static final int LONGEST_CODE = 64;

    private final Contacts contacts;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    SaveContact(Contacts contacts, CurrentCaller caller, AuditTrail audit) {
        this.contacts = contacts;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Adds a person to a unit. A unit that is out of scope and one that does not exist look the same.
     *
     * @throws Refusal CONTACT_EXISTS if the unit has this mailbox in this role
     */
    ContactRow add(ContactRequest request) {
        List<FieldError> errors = new ArrayList<>();
        String unit = request.unitCode() == null ? "" : request.unitCode().strip();
        if (unit.isEmpty() || unit.length() > LONGEST_CODE) {
            errors.add(new FieldError("/unitCode", unit.isEmpty() ? "REQUIRED" : "NOT_A_CODE", "YX-S01"));
        }
        String name = name(request.name(), errors);
        Optional<ContactRole> role = role(request.role(), errors);
        Optional<EmailAddress> email = email(request.email(), errors);
        if (!errors.isEmpty() || role.isEmpty() || email.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        caller.requireKnownUnit(unit);
        ContactRow added = contacts.add(unit, new PersonEntry(name, email.get(), role.get()), "API")
                .orElseThrow(() -> new Refusal(ContactRefusal.CONTACT_EXISTS));
        audit.change("contact", added.id().toString(), unit, null, ContactView.audited(added));
        return added;
    }

    /** Changes what is named, if the caller has seen the contact as it is. */
    ContactRow change(UUID id, @Nullable String ifMatch, ContactChange change) {
        ContactRow before = contacts.take(id).orElseThrow(NotFound::new);
        ETags.match(ifMatch, before.version());
        ContactRow wanted = changed(before, change);
        if (contacts.taken(wanted)) {
            throw new Refusal(ContactRefusal.CONTACT_EXISTS);
        }
        ContactRow after = contacts.save(wanted);
        audit.change(
                "contact", id.toString(), after.unitCode(), ContactView.audited(before), ContactView.audited(after));
        return after;
    }

    private static ContactRow changed(ContactRow before, ContactChange change) {
        List<FieldError> errors = new ArrayList<>();
        ContactRow wanted = new ContactRow(
                before.id(),
                before.unitCode(),
                change.role() == null
                        ? before.role()
                        : role(change.role(), errors).orElse(before.role()),
                change.name() == null ? before.name() : name(change.name(), errors),
                change.email() == null
                        ? before.email()
                        : email(change.email(), errors).map(EmailAddress::text).orElse(""),
                change.active() == null ? before.active() : change.active(),
                before.origin(),
                before.version(),
                before.updatedAt());
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        return wanted;
    }

    private static String name(@Nullable String raw, List<FieldError> errors) {
        String name = raw == null ? "" : raw.strip();
        if (!PersonEntry.isName(name)) {
            errors.add(new FieldError("/name", "NOT_A_NAME", "1–" + PersonEntry.LONGEST_NAME));
        }
        return name;
    }

    private static Optional<ContactRole> role(@Nullable String raw, List<FieldError> errors) {
        String name = raw == null ? "" : raw.strip().toUpperCase(Locale.ROOT);
        Optional<ContactRole> role = Arrays.stream(ContactRole.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (role.isEmpty()) {
            errors.add(new FieldError("/role", "UNKNOWN_ROLE", "CONTACT, HEAD"));
        }
        return role;
    }

    private static Optional<EmailAddress> email(@Nullable String raw, List<FieldError> errors) {
        Optional<EmailAddress> email = EmailAddress.parse(raw == null ? "" : raw);
        if (email.isEmpty()) {
            errors.add(new FieldError("/email", "NOT_AN_ADDRESS", "name@example.cn"));
        }
        return email;
    }
}
