package org.fenlei.task.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fenlei.task.unit.Directory;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;

/** Where something happened that names no unit. */
@ApplicationScoped
class Places {

    private final Directory directory;

    @Inject
    Places(Directory directory) {
        this.directory = directory;
    }

    /** The district that a unit stands in; the only one there is, or the first, where no unit is named. */
    String districtOf(Optional<String> unit) {
        return unit.map(code -> directory.tree().districtOf(code)).orElseGet(this::district);
    }

    private String district() {
        UnitTree units = directory.tree();
        return units.all().stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .filter(unit -> units.find(unit.parentCode())
                        .map(above -> above.level() != UnitLevel.DISTRICT)
                        .orElse(true))
                .map(UnitNode::code)
                .findFirst()
                .orElse("");
    }
}
