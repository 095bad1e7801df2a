package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words between two commas.
 *
 * @param from where it begins in the compact text
 * @param text its words
 * @param mentions what they say, in order; places count from the beginning of the compact text
 * @param heading whether a colon ends it
 */
public record Clause(int from, String text, List<Mention> mentions, boolean heading) {

    public Clause {
        mentions = List.copyOf(mentions);
    }

    public int to() {
        return from + text.length();
    }

    public <M extends Mention> Stream<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast);
    }

    public <M extends Mention> Optional<M> first(Class<M> kind) {
        return all(kind).findFirst();
    }

    /** What a mention of its own stands for, as written. */
    public String words(Mention mention) {
        return text.substring(mention.from() - from, mention.to() - from);
    }

    /** The quantity next before another. */
    public Optional<Mention.Amount> before(Mention.Amount amount) {
        return all(Mention.Amount.class)
                .filter(other -> other.to() <= amount.from())
                .reduce((first, second) -> second);
    }

    public boolean has(Class<? extends Mention> kind) {
        return mentions.stream().anyMatch(kind::isInstance);
    }

    /** The words without those of some kinds of mention. */
    public String without(List<Class<? extends Mention>> kinds) {
        var rest = new StringBuilder();
        int at = from;
        for (Mention mention : mentions) {
            boolean taken = kinds.stream().anyMatch(kind -> kind.isInstance(mention));
            if (taken && mention.to() > at) {
                rest.append(text, at - from, Math.max(at, mention.from()) - from);
                at = Math.min(mention.to(), to());
            }
        }
        rest.append(text, at - from, text.length());
        return rest.toString();
    }
}
