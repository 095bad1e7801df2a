package org.fenlei.kit.page;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list, to be taken as {@code @BeanParam}. Refuses what is no page with all its errors. */
public class PageParams {

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before; opaque")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "Items on the page",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @Nullable
    String limit;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what changed at or after this instant (RFC 3339 with offset)",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "date-time"))
    @Nullable
    String updatedSince;

    /** The page that is asked for. */
    public PageRequest request() {
        List<FieldError> errors = new ArrayList<>();
        int size = size(errors);
        @Nullable Instant since = InstantParameter.read("updatedSince", updatedSince, errors);
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        return new PageRequest(cursor == null || cursor.isBlank() ? null : cursor, size, since);
    }

    private int size(List<FieldError> errors) {
        if (limit == null || limit.isBlank()) {
            return PageRequest.DEFAULT_LIMIT;
        }
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= PageRequest.MAXIMUM) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, together with what is out of range
        }
        errors.add(new FieldError("limit", "OUT_OF_RANGE", "1–" + PageRequest.MAXIMUM));
        return PageRequest.DEFAULT_LIMIT;
    }
}
