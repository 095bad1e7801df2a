package org.fenlei.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fenlei.local.play.script.Act.PublishList;

/** The ids under which the system keeps what the script names. */
final class Stage {

    private static final String RECTIFICATION = "rectification/";
    private static final String SITE = "site ";
    private static final String LISTING = "listing/";
    private static final String RESUBMISSION = "resubmission/";

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    void put(String name, String id) {
        ids.put(name, id);
    }

    boolean has(String name) {
        return ids.containsKey(name);
    }

    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("The system knows no " + name);
        }
        return id;
    }

    static String assignment(String key) {
        return "assignment " + key;
    }

    static String site(String code) {
        return SITE + code;
    }

    static String resubmission(String unit, YearMonth month) {
        return RESUBMISSION + unit + "/" + month;
    }

    static String rectification(String siteCode) {
        return RECTIFICATION + siteCode;
    }

    /** Remembers an entry of a published list under the name of its site. */
    void list(PublishList list, JsonNode entry) {
        String site = ids.entrySet().stream()
                .filter(known -> known.getValue().equals(entry.path("subjectId").asText()))
                .map(known -> known.getKey().substring(SITE.length()))
                .findFirst()
                .orElse(entry.path("subjectName").asText());
        String colour = list.red() ? "red" : "black";
        put(LISTING + colour + "/" + list.month() + "/" + site, entry.path("id").asText());
    }

    /** Ids of what people are reminded of, with the name that the expectation gives it. */
    Map<String, String> subjects() {
        Map<String, String> subjects = new HashMap<>();
        ids.forEach((name, id) -> {
            if (name.startsWith(RECTIFICATION) || name.startsWith(RESUBMISSION) || name.startsWith(LISTING)) {
                subjects.put(id, name);
            }
        });
        return subjects;
    }
}
