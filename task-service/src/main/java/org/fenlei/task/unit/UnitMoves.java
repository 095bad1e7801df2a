package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import org.fenlei.task.Publications;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;

/** Lets units come below others while nothing is counted, and tells whoever has to follow them. */
@ApplicationScoped
public class UnitMoves {

    private final Publications publications;
    private final Directory directory;
    private final Event<UnitsMoved> moved;

    @Inject
    UnitMoves(Publications publications, Directory directory, Event<UnitsMoved> moved) {
        this.publications = publications;
        this.directory = directory;
        this.moved = moved;
    }

    /**
     * Lets nobody else count or publish until the transaction ends. Held before anything else.
     *
     * @return the units as they stand
     */
    public UnitTrees begin() {
        publications.begin();
        return directory.trees();
    }

    /**
     * Tells that units moved, once all of it is saved.
     *
     * @param before the units as they stood
     * @param units the codes of those that moved; none is no move
     * @param reason why, null if nobody said
     */
    public void tell(UnitTrees before, Collection<String> units, @Nullable String reason) {
        if (!units.isEmpty()) {
            moved.fire(new UnitsMoved(units, before, directory.trees(), reason));
        }
    }
}
