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
    private final StringBuilder open;
    private final BitSet signs = new BitSet(Character.MAX_VALUE + 1);
    private final List<Mention> mentions = new ArrayList<>();

    private Scan(String text, Setting setting) {
        this.text = text;
        this.setting = setting;
        this.open = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            signs.set(text.charAt(at));
        }
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
        mentions.subList(known, mentions.size()).forEach(this::close);
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

    private void close(Mention mention) {
        char sign = mention instanceof Mention.Named ? NAME : READ;
        for (int at = mention.from(); at < mention.to(); at++) {
            boolean barrier = mention instanceof Mention.Amount || Splitting.ends(text.charAt(at));
            open.setCharAt(at, barrier ? BARRIER : sign);
        }
    }
}
