package org.fenlei.task.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final List<UnitRef> known;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * For one edit.
     *
     * @param directory of the plan's district
     * @param known those that the draft names already, what is edited first: a group that a person told (各责任单位) is
     *     known from nowhere else
     */
    NamedUnits(UnitDirectory directory, List<UnitRef> known) {
        this.directory = directory;
        this.resolver = new UnitResolver(directory);
        this.known = List.copyOf(known);
    }

    /** For units that are named elsewhere, with errors of their own. */
    NamedUnits others() {
        return new NamedUnits(directory, known);
    }

    /** A unit or group by its code, or by a name that the directory knows. */
    @Schema(
            name = "NamedUnit",
            description =
                    "A unit or group: by code, else by name. A group that a draft names can be sent back as it was read.")
    record Named(
            @Schema(description = "As it shall be written in the plan", examples = "柳荫街道")
            @NotNull
            @Size(min = 1, max = 100)
            String name,

            @Schema(
                    description =
                            "Of the unit, or the name of the group; without it the directory is asked for the name",
                    examples = "YX-S01")
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
                .or(() -> resolver.group(named.name(), named.code()))
                .or(() -> groupAsBefore(named))
                .orElseGet(() -> resolver.resolve(named.name()));
    }

    private Optional<UnitRef> groupAsBefore(Named named) {
        return known.stream()
                .filter(UnitRef::group)
                .filter(ref -> ref.name().equals(named.name()) && Objects.equals(ref.code(), named.code()))
                .findFirst();
    }
}
