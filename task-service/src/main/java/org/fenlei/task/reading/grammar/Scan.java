package org.fenlei.task.reading.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Applies rules in order; what one rule has read is closed to the later ones. */
final class Scan {
    private static final char READ = '■';

    private Scan() {}

    static List<Mention> of(String text, Setting setting, List<Rule> rules) {
        var open = new StringBuilder(text);
        var mentions = new ArrayList<Mention>();
        for (Rule rule : rules) {
            Matcher match = rule.pattern().matcher(open);
            var found = new Found(match, rule.groups());
            for (int at = 0; at <= open.length() && match.find(at); at = next(match)) {
                rule.reader().read(found, setting).ifPresent(mentions::add);
            }
            mentions.forEach(mention -> close(open, mention));
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    private static int next(Matcher match) {
        return Math.max(match.end(), match.start() + 1);
    }

    private static void close(StringBuilder open, Mention mention) {
        for (int at = mention.from(); at < mention.to(); at++) {
            open.setCharAt(at, READ);
        }
    }
}
