package org.fenlei.task.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.Names;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** A unit as the API shows it. */
@Schema(name = "Unit", description = "A unit of the directory")
public record UnitView(
        @Schema(description = "Never changes", examples = "YX-S01")
        String code,

        @Schema(examples = "柳荫街道") String name,
        UnitLevel level,
        @Schema(examples = "镇（街道）级") String levelName,
        UnitKind kind,
        @Schema(examples = "街道") String kindName,

        @Schema(description = "The unit above; absent at the top", examples = "YX") @Nullable
        String parentCode,

        @Schema(description = "Other names it goes by in documents", examples = "[\"柳荫街道办事处\"]")
        List<String> aliases,

        @Schema(
                description =
                        "Names that it bore, or that units bore which were merged into it: documents still mean it by"
                                + " them. They come by themselves and no list takes them away",
                examples = "[\"柳荫镇\"]")
        List<String> formerNames,

        @Schema(description = "Groups that the unit list puts it into", examples = "[\"各街道\"]")
        List<String> groups,

        @Schema(description = "SORTING_OFFICE, GOVERNMENT_OFFICE: whom escalations go to", examples = "[]")
        List<String> functions,

        @Schema(description = "Number of households today, as of /denominators", examples = "14200") @Nullable
        Long households,

        @Schema(description = "Households in the built-up area", examples = "14200") @Nullable
        Long builtUpHouseholds,

        @Schema(description = "Residential compounds", examples = "21") @Nullable
        Long compounds,

        @Schema(description = "Public institutions", examples = "38") @Nullable
        Long institutions,

        @Schema(description = "Unified social credit code, GB 32100-2015, 18 characters") @Nullable
        String creditCode,

        @Schema(description = "Whether it exists today", examples = "true")
        boolean active,

        @Schema(description = "The unit that it was merged into; null of every other", examples = "YX-S02") @Nullable
        String successorCode,

        @Schema(description = "Also the ETag", examples = "1")
        long version,

        Instant updatedAt,

        @Schema(description = "What a person should look at after this change; empty of a unit that is only read")
        List<Warning> warnings) {

    static UnitView of(UnitRow row, Map<DenominatorKind, Long> today, Names names) {
        return new UnitView(
                row.code,
                row.name,
                row.level,
                names.of(row.level),
                row.kind,
                names.of(row.kind),
                row.parentCode,
                List.of(row.aliases),
                List.of(row.formerNames),
                List.of(row.groups),
                List.of(row.functions),
                today.get(DenominatorKind.HOUSEHOLDS),
                today.get(DenominatorKind.BUILT_UP_HOUSEHOLDS),
                today.get(DenominatorKind.COMPOUNDS),
                today.get(DenominatorKind.INSTITUTIONS),
                row.creditCode,
                row.active,
                row.successorCode,
                row.version,
                row.updatedAt,
                List.of());
    }

    UnitView with(List<Warning> told) {
        return new UnitView(
                code,
                name,
                level,
                levelName,
                kind,
                kindName,
                parentCode,
                aliases,
                formerNames,
                groups,
                functions,
                households,
                builtUpHouseholds,
                compounds,
                institutions,
                creditCode,
                active,
                successorCode,
                version,
                updatedAt,
                told);
    }
}
