package org.fenlei.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** What a revision did to assignments, or would. */
record Outcome(long opened, long carriedOver, long changed, long cancelled) {

    /** As the difference foresees it, or as the publication tells it. */
    static Outcome of(JsonNode told) {
        return new Outcome(
                told.path(told.has("opened") ? "opened" : "assignments").asLong(),
                told.path("carriedOver").asLong(),
                told.path("changed").asLong(),
                told.path("cancelled").asLong());
    }

    @Override
    public String toString() {
        return "%d assignments carried over, %d of them changed, %d opened, %d cancelled"
                .formatted(carriedOver, changed, opened, cancelled);
    }
}
