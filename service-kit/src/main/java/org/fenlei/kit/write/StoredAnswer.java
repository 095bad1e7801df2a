package org.fenlei.kit.write;

import jakarta.ws.rs.core.Response;

/** Ends a repeated request before it does anything: the answer that was given the first time. */
class StoredAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response response;

    StoredAnswer(Response response) {
        super("answered before", null, false, false);
        this.response = response;
    }

    Response response() {
        return response;
    }
}
