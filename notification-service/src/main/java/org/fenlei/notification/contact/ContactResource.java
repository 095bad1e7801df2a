package org.fenlei.notification.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.notification.PathIds;
import org.jspecify.annotations.Nullable;

/** Who is written to for a unit. */
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "联络人: who is written to for a unit")
class ContactResource {
    private final Contacts contacts;
    private final SaveContact save;
    private final CurrentCaller caller;
    private final UnitCopy units;
    private final Texts texts;

    ContactResource(Contacts contacts, SaveContact save, CurrentCaller caller, UnitCopy units, Texts texts) {
        this.contacts = contacts;
        this.save = save;
        this.caller = caller;
        this.units = units;
        this.texts = texts;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM})
    @Transactional
    @Operation(operationId = "listContacts", summary = "Contacts in the order of their units")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "`unit` names no unit that the caller may see")
    public Page<ContactView> list(
            @Parameter(description = "Of this unit and all below it", example = "YX-S01") @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(description = "CONTACT or HEAD") @QueryParam("role") @Nullable String role,
            @BeanParam PageParams page) {
        Page<ContactRow> found = contacts.list(caller.subtree(unit), role, page.request());
        Map<String, String> known =
                units.names(found.items().stream().map(ContactRow::unitCode).toList());
        return found.map(row -> ContactView.of(row, known.get(row.unitCode()), texts.english()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM})
    @Transactional
    @Operation(operationId = "getContact", summary = "One contact")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "404", description = "No such contact, or none that the caller may see")
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), contacts.find(PathIds.read(id)).orElseThrow(NotFound::new));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(operationId = "addContact", summary = "Adds a person to a unit")
    @APIResponse(
            responseCode = "201",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "404", description = "No such unit, or not the caller's")
    @APIResponse(responseCode = "409", description = "The unit has this mailbox in this role already")
    @APIResponse(responseCode = "422", description = "Something is missing or malformed")
    public Response add(@NotNull ContactRequest request) {
        ContactRow added = save.add(request);
        return answer(Response.created(URI.create("/api/v1/contacts/" + added.id())), added);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "changeContact",
            summary = "Changes a contact",
            description = "Absent fields stay. A contact is never deleted: `active: false` ends the mails.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "404", description = "No such contact, or none that the caller may see")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ContactChange change) {
        return answer(Response.ok(), save.change(PathIds.read(id), ifMatch, change));
    }

    private Response answer(Response.ResponseBuilder response, ContactRow row) {
        return response.entity(
                        ContactView.of(row, units.names(List.of(row.unitCode())).get(row.unitCode()), texts.english()))
                .tag(ETags.of(row.version()))
                .build();
    }
}
