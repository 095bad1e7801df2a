package org.fenlei.task.reading.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One kind of phrase. Patterns repeat nothing without a bound, so that a text is read in linear time.
 *
 * @param name what the rule reads, by an example
 * @param anchors every match holds at least one of these signs; a text without them is not searched
 * @param groups names of the pattern's groups
 * @param reader what a match says
 */
record Rule(String name, String anchors, Pattern pattern, Set<String> groups, Reader reader) {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+\\d?)>");

    /** Turns a match into a mention; nothing if it is none after all. */
    interface Reader {
        Optional<? extends Mention> read(Found found, Setting setting);
    }

    static Rule of(String name, String anchors, String regex, Reader reader) {
        Set<String> groups = GROUP.matcher(regex)
                .results()
                .map((MatchResult group) -> group.group(1))
                .collect(Collectors.toUnmodifiableSet());
        return new Rule(name, anchors, Pattern.compile(regex), groups, reader);
    }

    /** A rhythm that windows cannot express. */
    static Rule odd(String name, String anchors, String regex) {
        return of(
                name,
                anchors,
                regex,
                (found, setting) -> Optional.of(new Mention.OddPeriod(found.from(), found.to(), found.words())));
    }

    /** Words whose contents must not be read as demands. */
    static Rule named(String name, String anchors, String regex) {
        return of(name, anchors, regex, (found, setting) -> Optional.of(new Mention.Named(found.from(), found.to())));
    }
}
