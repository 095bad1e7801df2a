package org.fenlei.task.search.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared: full width like half width, capitals like small letters. It knows where each of its signs
 * stands in the text itself.
 */
final class Folded {

    private final StringBuilder signs = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    Folded(String text) {
        int place = 0;
        while (place < text.length()) {
            int sign = text.codePointAt(place);
            for (char each : fold(Character.toString(sign)).toCharArray()) {
                signs.append(each);
                places.add(place);
            }
            place += Character.charCount(sign);
        }
        places.add(text.length());
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Where a folded word stands in the text, every time. */
    List<Match> matches(String word) {
        List<Match> matches = new ArrayList<>();
        int found = signs.indexOf(word);
        while (found >= 0) {
            int last = found + word.length() - 1;
            matches.add(new Match(places.get(found), endOf(last)));
            found = signs.indexOf(word, last + 1);
        }
        return matches;
    }

    /** One sign of the text may be several of the folded one. */
    private int endOf(int last) {
        int place = places.get(last);
        int next = last + 1;
        while (places.get(next) == place && next < places.size() - 1) {
            next++;
        }
        return places.get(next);
    }
}
