package org.fenlei.kit.write;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives the stored answer. */
@Provider
public class StoredAnswerMapper implements ExceptionMapper<StoredAnswer> {
    @Override
    public Response toResponse(StoredAnswer answer) {
        return answer.response();
    }
}
