package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.Decimals;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that it is told at once. */
public final class Faults {

    static final int LONGEST_CODE = 40;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    private final List<Fault> found = new ArrayList<>();

    public void add(String pointer, Issue issue, Object... args) {
        found.add(Fault.at(pointer, issue, args));
    }

    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** A text that has to be there, without the blanks around it; empty where it is wrong. */
    public String text(String pointer, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            add(pointer, Issue.REQUIRED);
            return "";
        }
        return optionalText(pointer, value, most).orElse("");
    }

    /** A text that may be missing; a blank one is. */
    public Optional<String> optionalText(String pointer, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (value.length() > most) {
            add(pointer, Issue.TEXT_TOO_LONG, most);
        }
        if (CONTROL.matcher(value).find()) {
            add(pointer, Issue.TEXT_UNREADABLE);
        }
        return Optional.of(value.strip());
    }

    /** A code that the caller gives. */
    public String code(String pointer, @Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.length() > LONGEST_CODE || !CODE.matcher(text).matches()) {
            add(pointer, Issue.CODE_UNREADABLE, LONGEST_CODE);
        }
        return text;
    }

    /** One of the constants; empty where it is wrong. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> codes, String pointer, @Nullable String value) {
        Optional<E> known = Arrays.stream(codes.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst();
        if (known.isEmpty()) {
            String names =
                    Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            add(pointer, Issue.CODE_UNKNOWN, names);
        }
        return known;
    }

    /** Points between the least and 100; the least where they are wrong. */
    public BigDecimal points(String pointer, @Nullable BigDecimal value, BigDecimal least) {
        if (value == null) {
            add(pointer, Issue.REQUIRED);
            return least;
        }
        if (value.compareTo(least) < 0
                || value.compareTo(Points.HUNDRED) > 0
                || Decimals.plain(value).scale() > Points.DECIMALS) {
            add(pointer, Issue.POINTS_UNREADABLE, least.toPlainString());
            return least;
        }
        return Decimals.plain(value);
    }
}
