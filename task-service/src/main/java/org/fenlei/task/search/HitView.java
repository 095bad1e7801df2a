package org.fenlei.task.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.Names;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.search.domain.Excerpt;
import org.fenlei.task.search.domain.HitKind;
import org.fenlei.task.search.domain.Match;
import org.fenlei.task.search.domain.Query;
import org.jspecify.annotations.Nullable;

/** What was found, as the API shows it. */
@Schema(name = "SearchHit", description = "A plan, task, obligation or unit in which all words were found")
record HitView(
        HitKind kind,
        @Schema(examples = "任务") String kindName,

        @Schema(
                description = "Its id, under which it is read at /plans, /tasks or /obligations; of a unit its code, at"
                        + " /units",
                examples = "YX-S01")
        String id,

        @Schema(description = "Its name; of a task, whose name is its text, the beginning of it", examples = "柳荫街道")
        String title,

        @Schema(
                description = "Where it was found: in its name, or in another name of a unit, or in a task's deadline",
                examples = "每月至少举办1次垃圾分类讲堂。")
        String excerpt,

        @Schema(description = "Where in the excerpt the words are, in order")
        List<MatchView> matches,

        @Schema(description = "The plan that it belongs to; null for a unit") @Nullable
        UUID planId,

        @Schema(examples = "2023") @Nullable Integer planYear,
        @Nullable PlanStatus planStatus,
        @Nullable String planStatusName,

        @Schema(description = "Of the task that it is or belongs to", examples = "12") @Nullable
        String taskNumber) {

    private static final int LONGEST_TITLE = 60;

    /** A place in an excerpt. */
    @Schema(name = "SearchMatch", description = "Counted in UTF-16 code units, as strings of JavaScript are")
    record MatchView(
            @Schema(description = "The first", examples = "9")
            int from,

            @Schema(description = "The one after the last", examples = "11")
            int to) {}

    static HitView of(Searches.Found found, Query query, Names names) {
        Excerpt excerpt = Excerpt.of(line(found, query), query);
        Searches.OfPlan plan = found.plan();
        return new HitView(
                found.kind(),
                names.of(found.kind()),
                found.id(),
                title(found.lines().get(0)),
                excerpt.text(),
                excerpt.matches().stream().map(HitView::match).toList(),
                plan == null ? null : plan.id(),
                plan == null ? null : plan.year(),
                plan == null ? null : plan.status(),
                plan == null ? null : names.of(plan.status()),
                found.taskNumber());
    }

    /** The line in which most of the words are; the name if none has more. */
    private static String line(Searches.Found found, Query query) {
        String best = found.lines().get(0);
        for (String line : found.lines()) {
            if (query.wordsIn(line) > query.wordsIn(best)) {
                best = line;
            }
        }
        return best;
    }

    private static String title(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_TITLE
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static MatchView match(Match match) {
        return new MatchView(match.from(), match.to());
    }
}
