package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Due;

/** The words that may say whose a number is: those before it in its own item of a list. */
final class Subjects {
    private static final Pattern LEAD_IN = Pattern.compile("^(?:[、，；：（“]|和|及|与|以及|其中|包括|同时|并|分别(?=[由在])|由|请|在|即)++");

    /** Up to where the next item of a list begins. */
    private static final Pattern ITEM = Pattern.compile("^[^、，（和及与]{0,40}[、，（和及与]");

    private static final Pattern BRACKET = Pattern.compile("^（([^（）]{0,60})）");

    private Subjects() {}

    /** Without what follows the number before it. */
    static String of(Clause clause, Amount amount) {
        Optional<Amount> before = clause.before(amount);
        int from = before.map(Amount::to).orElse(clause.from());
        String words = Phrase.substance(clause, from, amount.from());
        return lead(
                before.isPresent()
                        ? ITEM.matcher(BRACKET.matcher(words).replaceFirst("")).replaceFirst("")
                        : words);
    }

    /** 5座（荷香街道）, 5座（区商务局牵头，各街道配合）: whose the words in the bracket behind a number say it is, and who helps. */
    static void behind(Clause clause, Amount amount, Demand demand) {
        String bracket = bracket(clause, amount);
        Optional<Roles.Who> who = Roles.in(bracket);
        demand.heading = who.map(Roles.Who::leader).orElse(bracket);
        demand.help = who.map(Roles.Who::helpers).orElse("");
    }

    private static String bracket(Clause clause, Amount amount) {
        Matcher bracket = BRACKET.matcher(clause.text());
        return bracket.region(amount.to() - clause.from(), clause.text().length())
                        .lookingAt()
                ? bracket.group(1)
                : "";
    }

    /** 荷香街道6月底前、柳岸街道8月底前完成: the words before a date, where the first has some of its own. */
    static String of(Phrase phrase, Due due) {
        List<Due> dues = phrase.all(Due.class).filter(date -> !date.weak()).toList();
        Clause clause = phrase.clauses().get(0);
        int at = dues.indexOf(due);
        boolean apart = dues.size() > 1
                && dues.get(dues.size() - 1).to() <= clause.to()
                && !own(clause, clause.from(), dues.get(0)).isEmpty();
        return apart && at >= 0
                ? own(clause, at == 0 ? clause.from() : dues.get(at - 1).to(), due)
                : of(phrase);
    }

    private static String own(Clause clause, int from, Due due) {
        return lead(Phrase.substance(clause, from, due.from()));
    }

    static String of(Phrase phrase) {
        return lead(phrase.substance());
    }

    /** 荷香街道：新建5座，改造3处: the words before the colon hold for what follows in the sentence. */
    static void head(List<Demand> demands, String heading) {
        demands.stream().filter(demand -> demand.heading.isEmpty()).forEach(demand -> demand.heading = lead(heading));
    }

    private static String lead(String words) {
        return LEAD_IN.matcher(words).replaceFirst("");
    }
}
