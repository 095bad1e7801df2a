package org.fenlei.task.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.fenlei.contracts.UnitState;
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
    String[] groups;
    String[] functions;

    @Nullable
    Long households;

    @Nullable
    Long builtUpHouseholds;

    @Nullable
    Long compounds;

    @Nullable
    String creditCode;

    boolean active;
    long version;
    Instant createdAt;
    Instant updatedAt;

    UnitDetails details() {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parentCode,
                List.of(aliases),
                List.of(groups),
                List.of(functions),
                households,
                builtUpHouseholds,
                compounds,
                creditCode,
                active);
    }

    /** Takes over the details as a new version. */
    void become(UnitDetails details, Instant now) {
        code = details.code();
        name = details.name();
        level = details.level();
        kind = details.kind();
        parentCode = details.parentCode();
        aliases = details.aliases().toArray(String[]::new);
        groups = details.groups().toArray(String[]::new);
        functions = details.functions().toArray(String[]::new);
        households = details.households();
        builtUpHouseholds = details.builtUpHouseholds();
        compounds = details.compounds();
        creditCode = details.creditCode();
        active = details.active();
        version++;
        updatedAt = now;
    }

    UnitState state() {
        return new UnitState(
                code,
                name,
                level.name(),
                kind.name(),
                parentCode,
                List.of(aliases),
                List.of(groups),
                List.of(functions),
                households,
                builtUpHouseholds,
                compounds,
                active);
    }
}
