package org.fenlei.local.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not as the script makes expect. Safe for use by several threads. */
final class Differences {

    private static final int SHOWN_OF_A_KIND = 12;

    private final Map<String, List<String>> found = new LinkedHashMap<>();

    /**
     * Names a difference.
     *
     * @param kind what sort it is: many of one sort are cut short
     */
    synchronized void add(String kind, String difference) {
        found.computeIfAbsent(kind, key -> new ArrayList<>()).add(difference);
    }

    synchronized boolean none() {
        return found.isEmpty();
    }

    synchronized List<String> shown() {
        List<String> shown = new ArrayList<>();
        found.forEach((kind, all) -> {
            all.stream().limit(SHOWN_OF_A_KIND).forEach(each -> shown.add(kind + ": " + each));
            if (all.size() > SHOWN_OF_A_KIND) {
                shown.add(kind + ": … and " + (all.size() - SHOWN_OF_A_KIND) + " more");
            }
        });
        return shown;
    }
}
