package org.fenlei.task.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fenlei.contracts.UnitState;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** A unit of the directory. */
@Entity
@Table(name = "unit")
class UnitRow {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    UnitLevel level;

    @Enumerated(EnumType.STRING)
    UnitKind kind;

    @Nullable
    String parentCode;

    String[] aliases;
    String[] formerNames;
    String[] groups;
    String[] functions;

    @Nullable
    String creditCode;

    boolean active;

    @Nullable
    String successorCode;

    long version;
    Instant createdAt;
    Instant updatedAt;

    /**
     * The unit with its figures.
     *
     * @param denominators as they stand on the day that is looked at
     */
    UnitDetails details(Map<DenominatorKind, Long> denominators) {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parentCode,
                List.of(aliases),
                List.of(formerNames),
                List.of(groups),
                List.of(functions),
                denominators,
                creditCode,
                active,
                successorCode);
    }

    /** Takes over the details as a new version. */
    void become(UnitDetails details, Instant now) {
        code = details.code();
        name = details.name();
        level = details.level();
        kind = details.kind();
        parentCode = details.parentCode();
        aliases = details.aliases().toArray(String[]::new);
        formerNames = details.formerNames().toArray(String[]::new);
        groups = details.groups().toArray(String[]::new);
        functions = details.functions().toArray(String[]::new);
        creditCode = details.creditCode();
        active = details.active();
        successorCode = details.successorCode();
        version++;
        updatedAt = now;
    }

    /** What others are told: they know it by its former names, too. */
    UnitState state(Map<DenominatorKind, Long> today) {
        return new UnitState(
                code,
                name,
                level.name(),
                kind.name(),
                parentCode,
                details(today).otherNames(),
                List.of(groups),
                List.of(functions),
                today.get(DenominatorKind.HOUSEHOLDS),
                today.get(DenominatorKind.BUILT_UP_HOUSEHOLDS),
                today.get(DenominatorKind.COMPOUNDS),
                active);
    }
}
