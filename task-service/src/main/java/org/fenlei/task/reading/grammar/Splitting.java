package org.fenlei.task.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a compact text into sentences and clauses; signs inside brackets, quotes and titles cut nothing. */
final class Splitting {
    private static final String ENDS_SENTENCE = "。；！？";
    private static final String ENDS_CLAUSE = "，：";
    private static final String OPENING = "（“《〔［";
    private static final String CLOSING = "）”》〕］";
    private static final int LONGEST_BRACKET = 120;

    /** No person writes so much without a sign; cut, so that no text costs more than its length. */
    private static final int LONGEST_CLAUSE = 400;

    private static final Pattern AND_ISSUES = Pattern.compile("并(?:及时)?(?:印发|发布|公布|下发|通报|报送|上报)");

    private final String text;
    private final List<Mention> mentions;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Clause> clauses = new ArrayList<>();
    private int clauseStart;
    private int nextMention;

    private Splitting(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    static List<Sentence> of(String text, List<Mention> mentions) {
        var splitting = new Splitting(text, mentions);
        splitting.run();
        return splitting.sentences;
    }

    /** Whether a sign ends a clause or a sentence. */
    static boolean ends(char sign) {
        return ENDS_CLAUSE.indexOf(sign) >= 0 || ENDS_SENTENCE.indexOf(sign) >= 0;
    }

    private void run() {
        for (int at = 0; at < text.length(); at++) {
            if (at - clauseStart >= LONGEST_CLAUSE && !insideMention(at)) {
                endClause(at, false);
                clauseStart = at;
            }
            char each = text.charAt(at);
            int closing = closing(at);
            if (closing > at) {
                at = closing;
            } else if (each == '并' && at > clauseStart && andIssues(at)) {
                endClause(at, false);
                clauseStart = at;
            } else if (ENDS_CLAUSE.indexOf(each) >= 0) {
                endClause(at, each == '：');
            } else if (ENDS_SENTENCE.indexOf(each) >= 0) {
                endClause(at, false);
                endSentence();
            }
        }
        endClause(text.length(), false);
        endSentence();
    }

    /** Where the bracket that opens here closes; the same place if none opens, or it never closes nearby. */
    private int closing(int at) {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) {
            return at;
        }
        int end = Math.min(text.length(), at + LONGEST_BRACKET);
        for (int to = at + 1; to < end; to++) {
            if (text.charAt(to) == CLOSING.charAt(kind)) {
                return to;
            }
        }
        return at;
    }

    /** 组织考核并印发通报 are two demands, with a comma or without. */
    private boolean andIssues(int at) {
        return !insideMention(at)
                && recursSince(at)
                && AND_ISSUES.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean insideMention(int at) {
        for (int next = nextMention;
                next < mentions.size() && mentions.get(next).from() < at;
                next++) {
            if (mentions.get(next).to() > at) {
                return true;
            }
        }
        return false;
    }

    private boolean recursSince(int at) {
        for (int next = nextMention;
                next < mentions.size() && mentions.get(next).from() < at;
                next++) {
            if (mentions.get(next) instanceof Mention.Every) {
                return true;
            }
        }
        return false;
    }

    private void endClause(int to, boolean heading) {
        var inside = new ArrayList<Mention>();
        while (nextMention < mentions.size() && mentions.get(nextMention).from() < to) {
            inside.add(mentions.get(nextMention++));
        }
        if (to > clauseStart) {
            clauses.add(new Clause(clauseStart, text.substring(clauseStart, to), inside, heading));
        }
        clauseStart = to + 1;
    }

    private void endSentence() {
        if (!clauses.isEmpty()) {
            sentences.add(new Sentence(clauses));
            clauses = new ArrayList<>();
        }
    }
}
