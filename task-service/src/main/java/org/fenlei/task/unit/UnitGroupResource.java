package org.fenlei.task.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.unit.domain.UnitGroup;

/** Groups that plans name instead of their members. They belong to plans and are everyone's. */
@Path("/api/v1/unit-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
class UnitGroupResource {

    private final Directory directory;

    @Inject
    UnitGroupResource(Directory directory) {
        this.directory = directory;
    }

    /** A group as the API shows it. */
    @Schema(name = "UnitGroup", description = "Units that documents name together")
    record GroupView(
            @Schema(examples = "SUB_DISTRICTS") String code,
            @Schema(examples = "各街道") String name,

            @Schema(description = "Other ways of writing it")
            List<String> aliases,

            @Schema(description = "Whether membership follows from a rule; otherwise the unit list says it")
            boolean byRule,

            @Schema(description = "Codes of the active members", examples = "[\"YX-S01\"]")
            List<String> members) {

        static GroupView of(UnitGroup group) {
            return new GroupView(group.code(), group.name(), group.aliases(), group.byRule(), group.members());
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listUnitGroups", summary = "Groups in the order of their codes")
    public Page<GroupView> list(@BeanParam PageParams page) {
        PageRequest request = page.request();
        String after = request.cursor() == null
                ? ""
                : Cursors.decode(request.cursor(), 1).get(0);
        List<UnitGroup> rows = directory.groups().all().stream()
                .sorted(Comparator.comparing(UnitGroup::code))
                .filter(group -> group.code().compareTo(after) > 0)
                .limit(request.rowsToRead())
                .toList();
        return Page.of(rows, request, group -> Cursors.encode(group.code())).map(GroupView::of);
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
        GroupView group = directory.groups().find(code).map(GroupView::of).orElseThrow(NotFound::new);
        return Response.ok(group).tag(contentOf(group)).build();
    }

    /** A group has no version: it follows from the units. Its tag is weak and tells one content from another. */
    private static EntityTag contentOf(GroupView group) {
        byte[] content = group.toString().getBytes(StandardCharsets.UTF_8);
        return new EntityTag(UUID.nameUUIDFromBytes(content).toString(), true);
    }
}
