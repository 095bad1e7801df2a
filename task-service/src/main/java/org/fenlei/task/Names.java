package org.fenlei.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.task.domain.Named;
import org.jspecify.annotations.Nullable;

/** Names that stand beside codes, in the language of the request. */
@ApplicationScoped
public class Names {

    private static final Map<String, String[]> UNITS_OF_MEASURE = Map.of("PERCENT", new String[] {"％", "per cent"});

    private final Texts texts;
    private final UnitCopy units;

    @Inject
    Names(Texts texts, UnitCopy units) {
        this.texts = texts;
        this.units = units;
    }

    /** The name of a code; null of null. */
    public @Nullable String ofNullable(@Nullable Named code) {
        return code == null ? null : of(code);
    }

    /** The name of a code. */
    public String of(Named code) {
        return texts.pick(code.zh(), code.en());
    }

    /** The name of a unit of measure; those that plans write in words are their own name. */
    public @Nullable String ofMeasure(@Nullable String unitOfMeasure) {
        String[] names = unitOfMeasure == null ? null : UNITS_OF_MEASURE.get(unitOfMeasure);
        return names == null ? unitOfMeasure : texts.pick(names[0], names[1]);
    }

    /** The names of these units by their codes; one that the directory does not know is missing. Needs a transaction. */
    public Map<String, String> ofUnits(Collection<String> codes) {
        return units.names(codes);
    }

    /** Every unit's name by its code. Needs a transaction. */
    public Map<String, String> ofUnits() {
        Map<String, String> names = new HashMap<>();
        for (Unit unit : units.all()) {
            names.put(unit.code(), unit.name());
        }
        return names;
    }
}
