package org.fenlei.inspection.listing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.listing.domain.Colour;
import org.fenlei.inspection.listing.domain.SubjectClass;
import org.jspecify.annotations.Nullable;

/** What a list of list editions can be narrowed by. */
public class EditionParams {

    @QueryParam("colour")
    @Parameter(description = "RED or BLACK", example = "RED")
    @Nullable
    String colour;

    @QueryParam("subjectClass")
    @Parameter(description = "COMPOUND, VILLAGE, INSTITUTION, ENTERPRISE, STATION or UNIT", example = "COMPOUND")
    @Nullable
    String subjectClass;

    @QueryParam("period")
    @Parameter(description = "Of exactly this period", example = "2023-03")
    @Nullable
    String period;

    Conditions conditions(Wording wording) {
        Faults faults = new Faults();
        Conditions conditions = new Conditions()
                .and("colour = :colour", code(Colour.class, "colour", colour, faults))
                .and("subjectClass = :class", code(SubjectClass.class, "subjectClass", subjectClass, faults))
                .and("period = :period", period);
        wording.refuseIfAny(faults);
        return conditions;
    }

    static <E extends Enum<E>> @Nullable E code(Class<E> codes, String name, @Nullable String text, Faults faults) {
        return text == null || text.isBlank()
                ? null
                : faults.oneOf(codes, name, text).orElse(null);
    }
}
