package org.fenlei.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds single resources, those that are read at a path ending in a parameter, to their ETag. */
public final class SingleResources {
    private SingleResources() {}

    /**
     * Walks the description: every such read describes an ETag and sends it, and every PUT and PATCH describes the one
     * that the next change needs.
     *
     * @param examples what stands for the path's parameters, by path: all its single resources, and no other
     */
    public static void assertTagged(OpenApiDocument description, String token, Map<String, List<String>> examples) {
        assertTagged(description, token, examples, Set.of());
    }

    /**
     * As above.
     *
     * @param reckoned paths of what is reckoned when it is asked for and so has no version
     */
    public static void assertTagged(
            OpenApiDocument description, String token, Map<String, List<String>> examples, Set<String> reckoned) {
        JsonPath served = description.read();
        Map<String, Map<String, Object>> paths = served.getMap("paths");
        List<String> single = paths.entrySet().stream()
                .filter(each -> each.getKey().endsWith("}") && each.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .filter(path -> !reckoned.contains(path))
                .toList();

        assertThat(paths.keySet()).containsAll(reckoned);
        assertThat(single).isNotEmpty().containsExactlyInAnyOrderElementsOf(examples.keySet());
        for (String path : single) {
            Map<String, Object> operations = paths.getOrDefault(path, Map.of());
            Stream.of("get", "put", "patch")
                    .filter(operations::containsKey)
                    .forEach(method -> assertDescribed(served, method, path));
            Object[] values = examples.getOrDefault(path, List.of()).toArray();
            Response answer = given().auth().oauth2(token).get(path, values);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.header("ETag")).as("ETag of %s", path).matches("\"[^\"]+\"");
        }
    }

    private static void assertDescribed(JsonPath served, String method, String path) {
        assertThat(served.<String, Object>getMap("paths.'%s'.%s.responses.'200'.headers".formatted(path, method)))
                .as("headers of %s %s", method, path)
                .isNotNull()
                .containsKey("ETag");
    }
}
