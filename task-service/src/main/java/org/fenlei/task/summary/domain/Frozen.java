package org.fenlei.task.summary.domain;

import java.util.Map;

/**
 * What was handed in.
 *
 * @param figures as they stood
 * @param sections every section's text
 */
public record Frozen(Figures figures, Map<Section, String> sections) {

    public Frozen {
        sections = Map.copyOf(sections);
    }
}
