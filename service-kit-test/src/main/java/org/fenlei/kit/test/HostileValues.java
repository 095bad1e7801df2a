package org.fenlei.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What nobody in good faith sends. */
final class HostileValues {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "01890000-0000-7000-8000-000000000000";
    /** Stands in a body where a bad value is to go. */
    private static final String PLACE = "@HERE@";

    /** As they stand in a URL. */
    static final List<String> IN_URLS = List.of(
            "%00",
            "%ED%A0%80",
            "%FF",
            "%27",
            "%20",
            "..%2F..",
            "%F0%9F%97%91",
            "x",
            "x,x",
            "-1",
            "99999999999999999999",
            "0000-00-00",
            "0000-01",
            "999999999-12",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "9999999999-01-01T00:00:00Z",
            "%2B999999999-12-31T23:59:59Z",
            "x".repeat(2000));

    /** Cursors that no list gave. */
    static final List<String> CURSORS = Stream.of(
                    "",
                    "x",
                    ID,
                    "x\u001fy",
                    "x\u001f" + ID,
                    "2023-03-31\u001fx",
                    "2023-03\u001fx",
                    "+999999999-12-31\u001f" + ID,
                    "+999999999-12\u001f" + ID,
                    "+999999999-12-31T23:59:59Z\u001f" + ID,
                    "99999999999999999999\u001f" + ID,
                    "99999999999999999999",
                    "a\u0000\u001f" + ID,
                    "a\u001fb\u001fc\u001fd")
            .map(text -> Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
            .toList();

    /** Whole bodies that are no request at all. */
    static final List<byte[]> BODIES = Stream.of("", "null", "[]", "[null]", "{", "\"x\"", "7", "[".repeat(5000))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final List<String> MEMBERS = List.of(
            "null",
            "[]",
            "[null]",
            "{}",
            "true",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"NO_SUCH_VALUE\"",
            "\"0000-00-00\"",
            "\"+999999999-12-31\"",
            "0.5",
            "-1",
            "99999999999999999999",
            "1e400",
            "\"" + "长".repeat(400_000) + "\"");

    private HostileValues() {}

    /** A body, and the first step of the pointer to what is wrong with it. */
    record Spoilt(String body, String pointer) {}

    /** A good body with each of its members in turn replaced by each bad value. */
    static List<Spoilt> spoil(String goodBody) {
        List<Spoilt> spoilt = new ArrayList<>();
        places(goodBody)
                .forEach((body, pointer) -> MEMBERS.forEach(
                        member -> spoilt.add(new Spoilt(body.replace("\"" + PLACE + "\"", member), pointer))));
        return spoilt;
    }

    private static Map<String, String> places(String goodBody) {
        try {
            Map<String, String> places = new LinkedHashMap<>();
            JsonNode root = JSON.readTree(goodBody);
            mark(root, root, "", places);
            return places;
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static void mark(JsonNode root, JsonNode node, String top, Map<String, String> places) throws IOException {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(names(object))) {
                JsonNode before = object.get(name);
                String pointer = top.isEmpty() ? "/" + name : top;
                object.put(name, PLACE);
                places.put(JSON.writeValueAsString(root), pointer);
                object.set(name, before);
                mark(root, before, pointer, places);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode before = array.get(0);
            array.set(0, PLACE);
            places.put(JSON.writeValueAsString(root), top);
            array.set(0, before);
            mark(root, before, top, places);
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
