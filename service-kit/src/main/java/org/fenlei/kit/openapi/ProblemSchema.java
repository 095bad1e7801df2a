package org.fenlei.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Problem documents as a schema. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema problem() {
        return object().description("A problem document (RFC 9457)")
                .addProperty("type", text().description("Stable URI of the kind of problem"))
                .addProperty("title", text().description("The kind of problem in the reader's language"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text().description("What is the matter in this very case"))
                .addProperty("instance", text().description("Path of the request"))
                .addProperty("requestId", text().description("To quote when asking for help"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description("Everything that is wrong with the request")
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .required(List.of("type", "title", "status", "instance", "requestId"));
    }

    static Schema fieldError() {
        return object().description("One thing that is wrong with a request")
                .addProperty("pointer", text().description("JSON pointer into the body, or name of a parameter"))
                .addProperty("code", text().description("Stable code, UPPER_SNAKE; an open list"))
                .addProperty("message", text().description("For the person who reads it"))
                .required(List.of("pointer", "code", "message"));
    }

    static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }
}
