package org.fenlei.task.reading.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Applies rules in order. What one rule has read the later ones see as a closed stretch, which a quantity may still
 * reach across: 不低于“四分类”小区的50%. It reaches across no other quantity, and into no other clause.
 */
final class Scan {
    private static final char READ = '■';

    /** A name, beside which a number is nobody's part. */
    private static final char NAME = '□';

    /** Over this no quantity reaches. */
    static final char BARRIER = '▣';

    private final String text;
    private final Setting setting;
    private final BitSet signs = new BitSet(Character.MAX_VALUE + 1);

    /** The text with what was read closed. A string, because expressions run through one much faster than a builder. */
    private String open;

    private final List<Mention> mentions = new ArrayList<>();

    private Scan(String text, Setting setting) {
        this.text = text;
        this.setting = setting;
        this.open = text;
        open.chars().forEach(signs::set);
    }

    static List<Mention> of(String text, Setting setting, List<Rule> rules) {
        var scan = new Scan(text, setting);
        rules.forEach(scan::apply);
        scan.mentions.sort(Comparator.comparingInt(Mention::from));
        return scan.mentions;
    }

    private void apply(Rule rule) {
        if (!mayMatch(rule)) {
            return;
        }
        int known = mentions.size();
        Matcher match = rule.pattern().matcher(open);
        var found = new Found(match, rule.groups(), text);
        for (int at = 0; at <= open.length() && match.find(at); at = Math.max(match.end(), match.start() + 1)) {
            rule.reader().read(found, setting).ifPresent(mentions::add);
        }
        close(mentions.subList(known, mentions.size()));
    }

    private boolean mayMatch(Rule rule) {
        String anchors = rule.anchors();
        for (int at = 0; at < anchors.length(); at++) {
            if (signs.get(anchors.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void close(List<Mention> read) {
        if (read.isEmpty()) {
            return;
        }
        char[] closed = open.toCharArray();
        for (Mention mention : read) {
            char sign = mention instanceof Mention.Named ? NAME : READ;
            for (int at = mention.from(); at < mention.to(); at++) {
                boolean barrier = mention instanceof Mention.Amount || Splitting.ends(text.charAt(at));
                closed[at] = barrier ? BARRIER : sign;
            }
        }
        open = new String(closed);
        signs.clear();
        open.chars().forEach(signs::set);
    }
}
