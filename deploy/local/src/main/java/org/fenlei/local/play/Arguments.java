package org.fenlei.local.play;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param duties what a person reads in the plan; empty takes what the system read
 * @param year the plan's year where the file does not tell it
 */
record Arguments(Path plan, Path units, Optional<Path> duties, OptionalInt year, Path endpoints) {

    static final String USAGE = """
            play                              plays the sample year of 云溪区 (2023)
            play --plan FILE --units FILE     plays any other plan; --year YYYY where it names none
            """;

    /** The command line cannot be understood. */
    static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message + System.lineSeparator() + USAGE);
        }
    }

    /**
     * Reads the command line.
     *
     * @param home the folder {@code deploy/local}
     */
    static Arguments parse(List<String> words, Path home) {
        Path samples = home.resolve("samples");
        Path plan = null;
        Path units = null;
        OptionalInt year = OptionalInt.empty();
        Path endpoints = home.resolve("run").resolve("endpoints.json");
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--plan" -> plan = Path.of(value(word, rest));
                case "--units" -> units = Path.of(value(word, rest));
                case "--year" -> year = OptionalInt.of(number(value(word, rest)));
                case "--endpoints" -> endpoints = Path.of(value(word, rest));
                default -> throw new Misused("Unknown: " + word);
            }
        }
        if ((plan == null) != (units == null)) {
            throw new Misused("--plan and --units go together");
        }
        if (plan != null && units != null) {
            return new Arguments(plan, units, Optional.empty(), year, endpoints);
        }
        return new Arguments(
                samples.resolve("yunxi-2023-plan.docx"),
                samples.resolve("yunxi-units.csv"),
                Optional.of(samples.resolve("yunxi-2023-duties.csv")),
                OptionalInt.of(2023),
                endpoints);
    }

    private static String value(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Misused(word + " needs a value");
        }
        return rest.next();
    }

    private static int number(String text) {
        if (!text.matches("\\d{4}")) {
            throw new Misused("Not a year: " + text);
        }
        return Integer.parseInt(text);
    }
}
