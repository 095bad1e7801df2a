package org.fenlei.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.unit.UnitCopy;

/** The units that requests and answers name. */
@ApplicationScoped
public class Units {

    private final CurrentCaller caller;
    private final UnitCopy copy;

    @Inject
    Units(CurrentCaller caller, UnitCopy copy) {
        this.caller = caller;
        this.copy = copy;
    }

    /** Whether the caller may name this unit: a foreign one looks like a missing one. */
    public boolean isKnown(String code) {
        return caller.scope().covers(code) && copy.find(code).isPresent();
    }

    /** The names by code. */
    public Names names(Collection<String> codes) {
        return new Names(copy.names(Set.copyOf(codes)));
    }

    /** Names of units. */
    public record Names(Map<String, String> byCode) {
        public Names {
            byCode = Map.copyOf(byCode);
        }

        /** The name; the code itself for a unit that the directory has not told yet. */
        public String of(String code) {
            return byCode.getOrDefault(code, code);
        }
    }
}
