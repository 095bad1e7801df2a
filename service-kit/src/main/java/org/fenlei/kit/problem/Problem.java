package org.fenlei.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable URI of the kind of problem
 * @param title the kind of problem in the reader's language
 * @param detail what is the matter in this very case
 * @param instance path of the request
 * @param requestId to quote when asking for help
 * @param errors everything that is wrong with the request
 */
@Schema(name = "Problem", description = "A problem document (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        String requestId,
        @Nullable List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
