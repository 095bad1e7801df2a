package org.fenlei.kit.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.fenlei.kit.domain.RefusalCode;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.Fault;
import org.fenlei.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Adds to every operation the refusals that can occur, and to every POST the {@code Idempotency-Key}. */
public class HouseStyle implements OASFilter {
    private static final String KEY = "IdempotencyKey";
    private static final String IDEMPOTENT_BY_ITSELF = "/weighings";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        components.addSchema("FieldError", ProblemSchema.fieldError());
        components.addSchema("Problem", ProblemSchema.problem());
        components.addParameter(KEY, idempotencyKey());
        for (CommonRefusal refusal : CommonRefusal.values()) {
            components.addResponse(name(refusal), response(refusal));
        }
        components.addResponse(name(Fault.UNAVAILABLE), laterAgain());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(HouseStyle::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            Refusals.of(path, method, operation).forEach(refusal -> add(operation, refusal));
            add(operation, Fault.UNAVAILABLE);
            ownWords(operation);
            name(operation);
            if (method == PathItem.HttpMethod.POST && !path.endsWith(IDEMPOTENT_BY_ITSELF)) {
                operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + KEY));
            }
        });
    }

    /** {@code MonthlyLedgerResource_submit} becomes {@code submitMonthlyLedger}. */
    private static void name(Operation operation) {
        String[] parts = String.valueOf(operation.getOperationId()).split("Resource_", 2);
        if (parts.length == 2) {
            operation.setOperationId(parts[1] + parts[0]);
        }
    }

    private static void add(Operation operation, RefusalCode refusal) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        String status = Integer.toString(refusal.status());
        @Nullable APIResponse told = responses.getAPIResponse(status);
        if (told == null) {
            responses.addAPIResponse(
                    status, OASFactory.createAPIResponse().ref("#/components/responses/" + name(refusal)));
        }
        Map<String, APIResponse> sorted = new TreeMap<>(responses.getAPIResponses());
        responses.setAPIResponses(sorted);
        operation.setResponses(responses);
    }

    /** What a resource says of a refusal in its own words is a problem document too. */
    private static void ownWords(Operation operation) {
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().forEach((status, told) -> {
                if (status.startsWith("4") && told.getContent() == null && told.getRef() == null) {
                    told.setContent(problem());
                }
            });
        }
    }

    private static APIResponse response(RefusalCode refusal) {
        return OASFactory.createAPIResponse()
                .description(refusal.zh() + " · " + refusal.en())
                .content(problem());
    }

    /** The database or Kafka is away, or what has to be held is held for long: while a plan is published, for example. */
    private static APIResponse laterAgain() {
        return response(Fault.UNAVAILABLE)
                .addHeader(
                        HttpHeaders.RETRY_AFTER,
                        OASFactory.createHeader()
                                .description("Seconds after which to try again")
                                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER))));
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "Names this request for 24 hours: sent again, a request that was done is answered as the"
                                + " first time and does nothing; a refused one leaves its key free. 1 to 255 visible ASCII characters.")
                .schema(ProblemSchema.text());
    }

    /** {@code NOT_FOUND} is {@code NotFound} among the components. */
    private static String name(RefusalCode refusal) {
        StringBuilder name = new StringBuilder();
        for (String word : refusal.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }
}
