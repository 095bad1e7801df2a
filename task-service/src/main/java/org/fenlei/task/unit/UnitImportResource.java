package org.fenlei.task.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.upload.Uploads;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Parameters;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes over unit lists. */
@Path("/api/v1/unit-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class UnitImportResource {

    private final ImportUnits importUnits;

    @Inject
    UnitImportResource(ImportUnits importUnits) {
        this.importUnits = importUnits;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "importUnits",
            summary = "Imports a unit list",
            description = "CSV (UTF-8 with or without byte order mark, or GB18030) or XLSX with the columns code, name,"
                    + " level, kind, parentCode, aliases, groups, functions, households, builtUpHouseholds, compounds,"
                    + " institutions, creditCode; `;` between values of a cell; other columns are ignored. Good rows are saved,"
                    + " refused ones are named; the same list again changes nothing. Households, compounds and institutions that differ"
                    + " from what is recorded are recorded as from the list's day; what was recorded stays.")
    @APIResponse(responseCode = "200", description = "What became of each row")
    @APIResponse(responseCode = "413", description = "Larger than 20 MB, or unpacks to more than is allowed")
    @APIResponse(responseCode = "422", description = "No list: encoding, header or rows are missing; nothing changed")
    public UnitImportView run(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("validFrom")
                    @Schema(
                            description =
                                    "The day from which the list's figures hold and its new units are there; default the day of"
                                            + " the import. Known units are what the list says from the day of the import on",
                            format = "date",
                            examples = "2023-01-01")
                    @Nullable
                    String validFrom) {
        byte[] list = Uploads.read(file);
        String name = file == null ? "" : Uploads.name(file);
        return UnitImportView.of(importUnits.run(list, name, Parameters.date("validFrom", validFrom)));
    }
}
