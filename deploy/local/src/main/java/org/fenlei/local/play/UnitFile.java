package org.fenlei.local.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Person;
import org.fenlei.local.play.rules.Unit;

/** Reads the unit list that the services get too. */
final class UnitFile {

    private UnitFile() {}

    static District read(Path file) {
        return new District(ListRows.read(file).stream().map(UnitFile::unit).toList());
    }

    private static Unit unit(Map<String, String> row) {
        return new Unit(
                row.getOrDefault("code", ""),
                row.getOrDefault("name", ""),
                row.getOrDefault("level", ""),
                row.getOrDefault("kind", ""),
                row.getOrDefault("parentCode", ""),
                ListRows.values(row, "groups"),
                ListRows.values(row, "functions"),
                people(row));
    }

    private static List<Person> people(Map<String, String> row) {
        List<String> emails = ListRows.values(row, "contactEmail");
        List<String> roles = ListRows.values(row, "contactRole");
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < emails.size(); i++) {
            people.add(new Person(emails.get(i), Person.Role.valueOf(i < roles.size() ? roles.get(i) : "CONTACT")));
        }
        return people;
    }
}
