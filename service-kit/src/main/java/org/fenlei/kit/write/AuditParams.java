package org.fenlei.kit.write;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.page.InstantParameter;
import org.fenlei.kit.problem.CommonRefusal;
import org.jspecify.annotations.Nullable;

/** The query parameters of every audit list, to be taken as {@code @BeanParam}. */
public class AuditParams {
    @QueryParam("subjectType")
    @Nullable
    String subjectType;

    @QueryParam("subjectId")
    @Nullable
    String subjectId;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("caller")
    @Nullable
    String caller;

    @QueryParam("outcome")
    @Parameter(description = "DONE or REFUSED")
    @Nullable
    String outcome;

    @QueryParam("from")
    @Parameter(
            description = "At or after this instant",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Before this instant", schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String to;

    /** What is asked for. */
    public AuditFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        @Nullable Instant since = InstantParameter.read("from", from, errors);
        @Nullable Instant until = InstantParameter.read("to", to, errors);
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        return new AuditFilter(subjectType, subjectId, unit, caller, outcome, since, until);
    }
}
