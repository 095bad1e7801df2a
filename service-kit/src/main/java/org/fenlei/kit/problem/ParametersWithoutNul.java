package org.fenlei.kit.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.i18n.Texts;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No text here holds a NUL, and PostgreSQL cannot take one: the parameter that does is named. */
public class ParametersWithoutNul {
    private final Texts texts;

    @Inject
    ParametersWithoutNul(Texts texts) {
        this.texts = texts;
    }

    /** Refuses a question with such a parameter. */
    @ServerRequestFilter
    public void refuse(UriInfo uri) {
        List<FieldError> errors = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(parameter -> new FieldError(
                        parameter.getKey().replace("\0", ""), "INVALID_VALUE", texts.pick("取值无效", "not a valid value")))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
    }
}
