package org.fenlei.task.reading.units;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fenlei.task.reading.UnitRef;

/**
 * Units that words begin with.
 *
 * @param refs who they are, in order
 * @param words the words that name them
 * @param each whether 每 or 各 says that each of them is meant
 * @param rest the words behind
 * @param office whether a department is called by its field alone (教育, 统计), which may be what is done
 */
public record Named(List<UnitRef> refs, String words, boolean each, String rest, boolean office) {
    public Named {
        refs = List.copyOf(refs);
    }

    /** The same units, before other words. */
    public Named before(String words) {
        return new Named(refs, this.words, each, words, office);
    }

    /** One of them, before other words. */
    public Named only(UnitRef ref, String behind) {
        return new Named(List.of(ref), words, each, behind, office);
    }

    /** Codes of all of them. */
    public Set<String> codes() {
        var codes = new LinkedHashSet<String>();
        refs.forEach(ref -> codes.addAll(ref.unitCodes()));
        return codes;
    }
}
