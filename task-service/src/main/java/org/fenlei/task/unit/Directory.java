package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.task.unit.domain.Placement;
import org.fenlei.task.unit.domain.UnitGroups;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.fenlei.task.unit.domain.UnitTrees;

/**
 * The whole directory, whoever asks: plans name units of everywhere, and who stands above whom is no secret. It is read
 * from the copy that every change updates in its own transaction.
 */
@ApplicationScoped
public class Directory {

    private final UnitCopy units;
    private final Sql sql;

    @Inject
    Directory(UnitCopy units, Sql sql) {
        this.units = units;
        this.sql = sql;
    }

    /**
     * The unit that stands for each one that was merged, as far as the caller sees them: a draft may still name what has
     * gone. Needs a transaction.
     */
    public Map<String, String> successors() {
        Map<String, String> next = new HashMap<>();
        sql.query(
                "SELECT code, successor_code FROM unit WHERE successor_code IS NOT NULL",
                row -> next.put(row.getString("code"), row.getString("successor_code")));
        Map<String, String> last = new HashMap<>();
        next.forEach((code, successor) -> {
            String standing = successor;
            for (int step = 0; step < next.size() && next.containsKey(standing); step++) {
                standing = next.get(standing);
            }
            last.put(code, standing);
        });
        return last;
    }

    /** All units and who stands above whom. Needs a transaction. */
    public UnitTree tree() {
        List<UnitNode> nodes = units.all().stream().map(Directory::node).toList();
        return UnitTree.of(nodes);
    }

    /** The same as they stood on any day, whoever asks. Needs a transaction. */
    public UnitTrees trees() {
        return UnitTrees.of(tree(), sql.query("SELECT * FROM fenlei_placements()", Directory::placement));
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                Objects.requireNonNull(row.getString("unit_code")),
                row.getLong("version"),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                row.getString("parent_code"),
                row.getString("successor_code"));
    }

    /**
     * The groups as a document of this district means them: a list that names them for another district's units says
     * nothing here. Needs a transaction.
     */
    public UnitGroups groupsWithin(String district) {
        return UnitGroups.of(UnitTree.of(
                units.subtree(district).stream().map(Directory::node).toList()));
    }

    /** The groups of all units. Needs a transaction. */
    public UnitGroups groups() {
        return UnitGroups.of(tree());
    }

    private static UnitNode node(Unit unit) {
        return new UnitNode(
                unit.code(),
                unit.name(),
                UnitLevel.valueOf(unit.level()),
                UnitKind.valueOf(unit.kind()),
                unit.parentCode(),
                unit.aliases(),
                unit.groups(),
                unit.active());
    }
}
