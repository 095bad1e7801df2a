package org.fenlei.task.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.UnitDirectory;
import org.fenlei.task.reading.units.UnitResolver;
import org.jspecify.annotations.Nullable;

/** Turns the units that an edit names into what the directory knows; every unknown one is an error of its own. */
final class NamedUnits {
    private final UnitDirectory directory;
    private final UnitResolver resolver;
    private final List<FieldError> errors = new ArrayList<>();

    NamedUnits(UnitDirectory directory) {
        this.directory = directory;
        this.resolver = new UnitResolver(directory);
    }

    /** For units that are named elsewhere, with errors of their own. */
    NamedUnits others() {
        return new NamedUnits(directory);
    }

    /** A unit or group by its code, or by a name that the directory knows. */
    @Schema(name = "NamedUnit", description = "A unit or group: by code, else by name")
    record Named(
            @Schema(description = "As it shall be written in the plan", examples = "柳荫街道")
            @NotNull
            @Size(min = 1, max = 100)
            String name,

            @Schema(description = "Of the unit; without it the directory is asked for the name", examples = "YX-S01")
            @Size(max = 64)
            @Nullable
            String code) {}

    List<UnitRef> of(String field, List<Named> named) {
        var units = new ArrayList<UnitRef>();
        for (int at = 0; at < named.size(); at++) {
            UnitRef unit = of(named.get(at));
            if (unit.resolved()) {
                units.add(unit);
            } else {
                errors.add(new FieldError(
                        field + "/" + at, "UNKNOWN_UNIT", named.get(at).name()));
            }
        }
        return units;
    }

    List<FieldError> errors() {
        return errors;
    }

    private UnitRef of(Named named) {
        return directory.entries().stream()
                .filter(entry -> entry.code().equals(named.code()))
                .map(entry -> UnitRef.unit(named.name(), entry.code()))
                .findFirst()
                .orElseGet(() -> resolver.resolve(named.name()));
    }
}
