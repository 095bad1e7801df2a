package org.fenlei.task.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Storable;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.fenlei.task.search.domain.HitKind;
import org.fenlei.task.search.domain.Query;
import org.jspecify.annotations.Nullable;

/** Finds what the caller may see by parts of its words. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Finds plans, tasks, obligations and units by parts of their words")
class SearchResource {

    private final Searches searches;
    private final Names names;

    @Inject
    SearchResource(Searches searches, Names names) {
        this.searches = searches;
        this.names = names;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(
            operationId = "search",
            summary = "Plans, tasks, obligations and units in which all the words are found, best first",
            description =
                    "A word is found as a part of what is there: 讲堂 in 垃圾分类讲堂, and one sign alone, too. Full and"
                            + " half width, capitals and small letters are the same; nothing is a wildcard. Whole names come first,"
                            + " then beginnings, then parts; then units, plans, tasks, obligations. Looked through are titles of"
                            + " plans, texts and deadlines of tasks, titles of obligations, and names, other and former names and codes of"
                            + " units. Of plans those in force, closed ones and, by those who may"
                            + " see them, drafts are looked through; a superseded one only where `planId` names it. Of units everybody finds its own and those below.")
    @APIResponse(responseCode = "200", description = "One page of hits")
    @APIResponse(responseCode = "422", description = "`q` is empty, too long, or nothing that can be stored")
    public Page<HitView> search(
            @Parameter(
                            description = "One word or several, with any space between them",
                            required = true,
                            example = "街道 讲堂",
                            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 64))
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Parameter(description = "Only UNIT, PLAN, TASK or OBLIGATION") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "Only in this plan, also a superseded one, and so no units")
                    @QueryParam("planId")
                    @Nullable
                    String planId,
            @BeanParam PageParams page) {
        Query query = query(q);
        HitKind only = Parameters.code("kind", kind, HitKind.class);
        Set<HitKind> kinds = only == null ? EnumSet.allOf(HitKind.class) : Set.of(only);
        UUID plan = Parameters.id("planId", planId);
        return searches.page(query, kinds, plan, page.request()).map(found -> HitView.of(found, query, names));
    }

    private static Query query(@Nullable String q) {
        String typed = q == null ? "" : q.strip();
        boolean readable = typed.codePointCount(0, typed.length()) <= Query.LONGEST && Storable.is(typed);
        Query query = readable ? Query.of(typed) : new Query(List.of());
        if (query.words().isEmpty()) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED, List.of(new FieldError("q", "NOT_A_QUERY", "1–" + Query.LONGEST)));
        }
        return query;
    }
}
