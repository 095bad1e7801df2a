package org.fenlei.task.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.unit.domain.GroupMembership;
import org.fenlei.task.unit.domain.UnitGroup;
import org.jspecify.annotations.Nullable;

/** Groups that plans name instead of their members. They belong to plans and are everyone's. */
@Path("/api/v1/unit-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
class UnitGroupResource {

    private final Groups groups;
    private final ChangeGroup changeGroup;

    @Inject
    UnitGroupResource(Groups groups, ChangeGroup changeGroup) {
        this.groups = groups;
        this.changeGroup = changeGroup;
    }

    /** A group as the API shows it. */
    @Schema(name = "UnitGroup", description = "Units that documents name together")
    record GroupView(
            @Schema(examples = "SUB_DISTRICTS") String code,
            @Schema(examples = "各街道") String name,

            @Schema(description = "Other ways of writing it")
            List<String> aliases,

            @Schema(description = "Whether membership follows from a rule; otherwise a unit list or a change says it")
            boolean byRule,

            @Schema(description = "Codes of the active members", examples = "[\"YX-S01\"]")
            List<String> members,

            @Schema(description = "Also the ETag", examples = "3")
            long version,

            @Schema(description = "When it last changed; null if no change of the directory has touched it") @Nullable
            Instant updatedAt) {

        static GroupView of(Groups.Versioned versioned) {
            UnitGroup group = versioned.group();
            return new GroupView(
                    group.code(),
                    group.name(),
                    group.aliases(),
                    group.byRule(),
                    group.members(),
                    versioned.version(),
                    versioned.updatedAt());
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listUnitGroups", summary = "Groups in the order of their codes")
    public Page<GroupView> list(@BeanParam PageParams page) {
        return groups.page(page.request()).map(GroupView::of);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(operationId = "getUnitGroup", summary = "One group")
    @APIResponse(
            responseCode = "200",
            description = "The group",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    @APIResponse(responseCode = "404", description = "No such group")
    public Response get(@PathParam("code") String code) {
        return answer(groups.get(code));
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "changeUnitGroup",
            summary = "Says who is in a group",
            description = "Absent fields stay. Membership is written down at the units: each unit that comes in or goes"
                    + " out has a new version and is announced. A unit list that is imported later says it anew. Names"
                    + " never change: documents use them. Drafts and plans keep the members of when they were read;"
                    + " the publication of a draft warns of it (`GROUP_CHANGED`), and a revision by hand takes those of"
                    + " today.")
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    @APIResponse(responseCode = "404", description = "No such group")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A member that does not exist or was dissolved, no member, or no rule to go back to")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull GroupChange change) {
        return answer(changeGroup.run(code, ifMatch, new GroupMembership(change.members(), change.byRule())));
    }

    private static Response answer(Groups.Versioned group) {
        return Response.ok(GroupView.of(group)).tag(ETags.of(group.version())).build();
    }
}
