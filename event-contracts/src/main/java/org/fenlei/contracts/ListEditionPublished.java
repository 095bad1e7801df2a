package org.fenlei.contracts;

import java.time.LocalDate;
import java.util.List;

/** A red or black list was published. */
@EventContract(aggregate = "list-edition", fact = "published", emitter = "inspection-service")
public record ListEditionPublished(
        String editionId,
        long version,
        String colour,
        String subjectClass,
        String period,
        LocalDate publishedOn,
        List<ListEntry> entries)
        implements Event {

    public ListEditionPublished {
        entries = List.copyOf(entries);
    }

    @Override
    public String subject() {
        return editionId;
    }
}
