package org.fenlei.notification.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.upload.Uploads;
import org.fenlei.kit.write.Write;
import org.fenlei.notification.contact.ImportContacts.Outcome;
import org.fenlei.notification.contact.ImportContacts.RowResult;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes over the contacts of unit lists. */
@Path("/api/v1/contact-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class ContactImportResource {
    private final ImportContacts importContacts;

    ContactImportResource(ImportContacts importContacts) {
        this.importContacts = importContacts;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "importContacts",
            summary = "Imports the contacts of a unit list",
            description = "The same file as for units: CSV (UTF-8 with or without byte order mark, or GB18030) or XLSX"
                    + " with the columns code, contactName, contactEmail, contactRole; `;` between values of a cell,"
                    + " parallel in the three contact cells; other columns are ignored. Good rows are saved, refused"
                    + " ones are named; the same list again changes nothing. Who was imported for a unit before and"
                    + " is no longer named for it becomes inactive; a unit without contacts in the list keeps its own."
                    + " Contacts of a unit that the directory does not know yet are saved with a warning.")
    @APIResponse(responseCode = "200", description = "What became of each row")
    @APIResponse(responseCode = "413", description = "Larger than 20 MB, or unpacks to more than is allowed")
    @APIResponse(responseCode = "422", description = "No list: encoding, header or rows are missing; nothing changed")
    public ImportView run(@RestForm("file") @Nullable FileUpload file) {
        return ImportView.of(importContacts.run(Uploads.read(file)));
    }

    /** What became of an imported list. */
    @Schema(name = "ContactImport", description = "What became of each row of a unit list")
    record ImportView(
            @Schema(description = "Rows in the file, the header and blank rows not counted", examples = "47")
            int total,

            int created,
            int updated,

            @Schema(description = "Rows that changed nothing")
            int unchanged,

            int refused,
            List<RowResult> rows) {

        static ImportView of(List<RowResult> rows) {
            return new ImportView(
                    rows.size(),
                    count(rows, Outcome.CREATED),
                    count(rows, Outcome.UPDATED),
                    count(rows, Outcome.SKIPPED),
                    count(rows, Outcome.REFUSED),
                    rows);
        }

        private static int count(List<RowResult> rows, Outcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }
}
