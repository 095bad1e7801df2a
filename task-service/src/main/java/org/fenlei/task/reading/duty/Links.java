package org.fenlei.task.reading.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.ObligationKind;

/** Ties a demand that speaks of newly added things to the demand that adds them. */
public final class Links {

    private Links() {}

    /** The demand depends on the target whose things it qualifies by 年内新增; nothing changes if there is none. */
    public static void link(Demand demand, List<Demand> all) {
        String things = demand.newcomers;
        if (things == null || demand.dependsOn != null) {
            return;
        }
        Optional<Demand> target = all.stream()
                .filter(other -> other != demand && other.kind == ObligationKind.TARGET)
                .filter(other ->
                        other.counted != null && (other.counted.contains(things) || things.contains(other.counted)))
                .max(Comparator.comparingInt(NoteReader::specificity));
        target.ifPresent(found -> demand.dependsOn = found);
    }
}
