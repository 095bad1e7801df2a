package org.fenlei.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Holds the reads of single resources, those whose path ends in a parameter, to their ETag. */
public final class SingleResources {
    private SingleResources() {}

    /**
     * Walks the description: every such read describes an ETag and sends it.
     *
     * @param examples what stands for the path's parameters, by path: all its single resources, and no other
     */
    public static void assertTagged(OpenApiDocument description, String token, Map<String, List<String>> examples) {
        JsonPath served = description.read();
        Map<String, Map<String, Object>> paths = served.getMap("paths");
        List<String> single = paths.entrySet().stream()
                .filter(each -> each.getKey().endsWith("}") && each.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(single).isNotEmpty().containsExactlyInAnyOrderElementsOf(examples.keySet());
        for (String path : single) {
            assertThat(served.<String, Object>getMap("paths.'" + path + "'.get.responses.'200'.headers"))
                    .as("headers of GET %s", path)
                    .isNotNull()
                    .containsKey("ETag");
            Object[] values = examples.getOrDefault(path, List.of()).toArray();
            Response answer = given().auth().oauth2(token).get(path, values);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.header("ETag")).as("ETag of %s", path).matches("\"[^\"]+\"");
        }
    }
}
