package org.fenlei.local.play.rules;

import java.util.List;

/**
 * A unit of the district, as its list has it.
 *
 * @param parent code of the superior unit, empty for the district itself
 */
public record Unit(
        String code,
        String name,
        String level,
        String kind,
        String parent,
        List<String> groups,
        List<String> functions,
        List<Person> people) {}
