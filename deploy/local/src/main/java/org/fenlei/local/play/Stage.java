package org.fenlei.local.play;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ids under which the system keeps what the script names. */
final class Stage {

    private static final String RECTIFICATION = "rectification/";
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
        return "site " + code;
    }

    static String resubmission(String unit, YearMonth month) {
        return RESUBMISSION + unit + "/" + month;
    }

    static String rectification(String siteCode) {
        return RECTIFICATION + siteCode;
    }

    /** Ids of what people are reminded of, with the name that the expectation gives it. */
    Map<String, String> subjects() {
        Map<String, String> subjects = new HashMap<>();
        ids.forEach((name, id) -> {
            if (name.startsWith(RECTIFICATION) || name.startsWith(RESUBMISSION)) {
                subjects.put(id, name);
            }
        });
        return subjects;
    }
}
