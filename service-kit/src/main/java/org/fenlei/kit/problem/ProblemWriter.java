package org.fenlei.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.RefusalCode;
import org.fenlei.kit.i18n.Language;

/** Writes problem documents, for the mapper of exceptions and for what is refused before any resource is reached. */
@ApplicationScoped
public class ProblemWriter {
    private static final String TYPE = "urn:fenlei:problem:";
    /** Under this key the routing context holds the code of the problem that was answered. */
    private static final String ANSWERED = ProblemWriter.class.getName();

    private final ObjectMapper mapper;

    @Inject
    ProblemWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The document as bytes, in the language of the request. */
    byte[] write(RoutingContext context, Refusal refusal) {
        RefusalCode code = refusal.code();
        context.put(ANSWERED, code.name());
        Language language = Language.of(context.request().getHeader("Accept-Language"));
        Problem problem = new Problem(
                TYPE + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                language.pick(code.zh(), code.en()),
                code.status(),
                refusal.detail(),
                context.request().path(),
                RequestId.of(context),
                refusal.errors().isEmpty() ? null : refusal.errors());
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers a request that reached no resource. */
    public void answer(RoutingContext context, Refusal refusal) {
        byte[] document = write(context, refusal);
        context.response()
                .setStatusCode(refusal.code().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(Buffer.buffer(document));
    }

    /** The code of the problem that a request was answered with; empty if it was answered otherwise. */
    public static java.util.Optional<String> answered(RoutingContext context) {
        return java.util.Optional.ofNullable(context.<String>get(ANSWERED));
    }
}
