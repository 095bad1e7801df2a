package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.unit.domain.GroupMembership;
import org.fenlei.task.unit.domain.UnitDetails;
import org.jspecify.annotations.Nullable;

/** Says who is in a group, if the caller has seen its present version. Every unit that it touches is announced. */
@ApplicationScoped
class ChangeGroup {

    private final Groups groups;
    private final Units units;
    private final SaveUnit saveUnit;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChangeGroup(Groups groups, Units units, SaveUnit saveUnit, AuditTrail audit, Clock clock) {
        this.groups = groups;
        this.units = units;
        this.saveUnit = saveUnit;
        this.audit = audit;
        this.clock = clock;
    }

    Groups.Versioned run(String code, @Nullable String ifMatch, GroupMembership wanted) {
        groups.holdUnits();
        Groups.Versioned before = groups.get(code);
        ETags.match(ifMatch, before.version());
        LocalDate today = LocalDate.now(clock);
        Map<String, SaveUnit.Known> known = units.known(today);
        Map<String, UnitDetails> directory = Units.details(known);
        List<FieldError> errors = wanted.errors(before.group(), directory);
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        Map<String, UnitDetails> changes = wanted.changes(before.group(), directory);
        if (changes.isEmpty()) {
            return before;
        }
        SaveUnit.Since since = new SaveUnit.Since(today, today, null, null);
        changes.forEach((unit, details) -> saveUnit.save(known.get(unit), details, since));
        groups.record();
        Groups.Versioned after = groups.get(code);
        audit.change("unit-group", code, null, before.group(), after.group());
        return after;
    }
}
