package org.fenlei.local.play;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ids under which the system keeps what the script names. */
final class Stage {

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

    static String rectification(String siteCode) {
        return "rectification at " + siteCode;
    }
}
