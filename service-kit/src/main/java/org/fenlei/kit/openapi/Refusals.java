package org.fenlei.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
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
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
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

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null && !operation.getParameters().isEmpty();
    }
}
