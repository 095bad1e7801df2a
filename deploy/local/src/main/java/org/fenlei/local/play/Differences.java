package org.fenlei.local.play;

import java.util.ArrayList;
import java.util.List;

/** What was not as the script makes expect. Safe for use by several threads. */
final class Differences {

    private static final int SHOWN = 40;

    private final List<String> found = new ArrayList<>();

    synchronized void add(String difference) {
        found.add(difference);
    }

    synchronized boolean none() {
        return found.isEmpty();
    }

    synchronized List<String> shown() {
        List<String> shown = new ArrayList<>(found.subList(0, Math.min(SHOWN, found.size())));
        if (found.size() > SHOWN) {
            shown.add("… and " + (found.size() - SHOWN) + " more");
        }
        return shown;
    }
}
