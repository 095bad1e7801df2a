package org.fenlei.kit.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.fenlei.kit.problem.CommonRefusal;

/** Which common refusals an operation can give, by its shape. */
final class Refusals {
    private Refusals() {}

    static List<CommonRefusal> of(String path, PathItem.HttpMethod method, Operation operation) {
        List<CommonRefusal> refusals = new ArrayList<>();
        boolean body = operation.getRequestBody() != null;
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            refusals.add(CommonRefusal.UNAUTHENTICATED);
            refusals.add(CommonRefusal.FORBIDDEN);
        }
        if (path.contains("{")) {
            refusals.add(CommonRefusal.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            refusals.add(CommonRefusal.CONFLICT);
        }
        boolean changes = method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH;
        if (changes && conditional(operation)) {
            refusals.add(CommonRefusal.PRECONDITION_FAILED);
            refusals.add(CommonRefusal.PRECONDITION_REQUIRED);
        }
        if (body) {
            refusals.add(CommonRefusal.MALFORMED_REQUEST);
            refusals.add(CommonRefusal.PAYLOAD_TOO_LARGE);
            refusals.add(CommonRefusal.UNSUPPORTED_MEDIA_TYPE);
        }
        if (body || method == PathItem.HttpMethod.POST || asks(operation)) {
            refusals.add(CommonRefusal.VALIDATION_FAILED);
        }
        return refusals;
    }

    /** Whether the change is made only to the version that the caller has seen. */
    private static boolean conditional(Operation operation) {
        return asks(operation)
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == Parameter.In.HEADER
                                && HttpHeaders.IF_MATCH.equalsIgnoreCase(parameter.getName()));
    }

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null && !operation.getParameters().isEmpty();
    }
}
