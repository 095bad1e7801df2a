package org.fenlei.task.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.unit.domain.CreditCode;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitPlace;
import org.jspecify.annotations.Nullable;

/** A change of a unit; what is absent stays. */
@Schema(name = "UnitChange", description = "What changes; absent fields stay as they are")
record UnitChange(
        @Schema(examples = "柳荫街道") @Size(min = 1, max = 100) @Pattern(regexp = WORDS) @Nullable
        String name,

        @Schema(examples = "YX") @Size(max = 64) @Nullable String parentCode,

        @Schema(examples = "[\"柳荫街道办事处\"]") @Size(max = 50) @Nullable
        List<@NotNull @Size(min = 1, max = 100) @Pattern(regexp = WORDS) String> aliases,

        @Size(max = 50) @Nullable List<@NotNull @Size(min = 1, max = 100) @Pattern(regexp = WORDS) String> groups,

        @Schema(examples = "[\"SORTING_OFFICE\"]") @Size(max = 10) @Nullable
        List<@NotNull @Size(min = 1, max = 100) String> functions,

        @Schema(examples = "14350") @Min(0) @Max(1_000_000_000_000L) @Nullable
        Long households,

        @Min(0) @Max(1_000_000_000_000L) @Nullable Long builtUpHouseholds,
        @Min(0) @Max(1_000_000_000_000L) @Nullable Long compounds,

        @Schema(description = "Public institutions", examples = "38") @Min(0) @Max(1_000_000_000_000L) @Nullable
        Long institutions,

        @Nullable String creditCode,

        @Schema(description = "false once the unit is dissolved", examples = "true") @Nullable
        Boolean active,

        @Schema(
                description = "From when it is so, and its figures hold; default today, and not after today",
                examples = "2023-05-01")
        @Nullable
        LocalDate effectiveDate,

        @Schema(description = "For the unit's history", examples = "机构改革更名") @Size(min = 1, max = 1000) @Nullable
        String reason) {

    /** More than blanks. */
    private static final String WORDS = "[\\s\\S]*\\S[\\s\\S]*";

    /** Whether the unit may come to stand elsewhere by it: below another, or in nobody's place any more. */
    boolean mayMove() {
        return parentCode != null || active != null;
    }

    /**
     * The unit as it would be, refused with every fault of it.
     *
     * @param unit as it is, with its figures of the day from which the change holds
     */
    UnitDetails appliedTo(UnitDetails unit, Map<String, UnitDetails> directory, LocalDate today) {
        boolean exists = Objects.requireNonNullElse(active, unit.active());
        UnitDetails changed = new UnitDetails(
                unit.code(),
                Objects.requireNonNullElse(name, unit.name()),
                unit.level(),
                unit.kind(),
                parentCode == null ? unit.parentCode() : parentCode,
                Objects.requireNonNullElse(aliases, unit.aliases()),
                unit.formerNames(),
                Objects.requireNonNullElse(groups, unit.groups()),
                Objects.requireNonNullElse(functions, unit.functions()),
                denominators(unit),
                creditCode == null ? unit.creditCode() : creditCode,
                exists,
                exists ? null : unit.successorCode());
        List<FieldError> errors = errors(changed, directory, today);
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        return changed.following(unit);
    }

    private Map<DenominatorKind, Long> denominators(UnitDetails unit) {
        Map<DenominatorKind, Long> changed = new EnumMap<>(DenominatorKind.class);
        changed.putAll(unit.denominators());
        put(changed, DenominatorKind.HOUSEHOLDS, households);
        put(changed, DenominatorKind.BUILT_UP_HOUSEHOLDS, builtUpHouseholds);
        put(changed, DenominatorKind.COMPOUNDS, compounds);
        put(changed, DenominatorKind.INSTITUTIONS, institutions);
        return changed;
    }

    private static void put(Map<DenominatorKind, Long> values, DenominatorKind kind, @Nullable Long value) {
        if (value != null) {
            values.put(kind, value);
        }
    }

    private List<FieldError> errors(UnitDetails changed, Map<String, UnitDetails> directory, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (effectiveDate != null && effectiveDate.isAfter(today)) {
            errors.add(new FieldError("/effectiveDate", "IN_THE_FUTURE", effectiveDate + " > " + today));
        }
        FieldError place = UnitPlace.error(changed, directory.get(changed.code()), directory);
        if (place != null) {
            errors.add(new FieldError("/parentCode", place.code(), place.message()));
        }
        FieldError dissolution = UnitPlace.dissolutionError(changed, directory.get(changed.code()), directory);
        if (dissolution != null) {
            errors.add(new FieldError("/active", dissolution.code(), dissolution.message()));
        }
        if (creditCode != null && !CreditCode.isValid(creditCode)) {
            errors.add(new FieldError("/creditCode", "CREDIT_CODE_CHECK", "GB 32100-2015"));
        }
        for (int i = 0; i < changed.functions().size(); i++) {
            if (!UnitDetails.FUNCTIONS.contains(changed.functions().get(i))) {
                errors.add(new FieldError("/functions/" + i, "UNKNOWN_CODE", UnitDetails.FUNCTIONS.toString()));
            }
        }
        return errors;
    }
}
