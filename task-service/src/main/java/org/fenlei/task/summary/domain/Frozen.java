package org.fenlei.task.summary.domain;

import java.util.Map;

/**
 * What was handed in.
 *
 * @param unitName the unit as it was called then
 * @param figures as they stood
 * @param sections every section's text
 */
public record Frozen(String unitName, Figures figures, Map<Section, String> sections) {

    public Frozen {
        sections = Map.copyOf(sections);
    }
}
