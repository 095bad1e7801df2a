package org.fenlei.task.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.task.Parameters;
import org.jspecify.annotations.Nullable;

/** A plan's board as a spreadsheet, as far as the caller may see. */
@Path("/api/v1/plans/{id}/board.xlsx")
@Produces(Spreadsheet.MEDIA_TYPE)
@Tag(name = "Board")
class BoardFileResource {

    private final ReadBoard readBoard;

    @Inject
    BoardFileResource(ReadBoard readBoard) {
        this.readBoard = readBoard;
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
            operationId = "exportBoard",
            summary = "The board as a spreadsheet",
            description = "In Chinese: a sheet for units, tasks, categories, levels and months, and one for the trend."
                    + " Ready to print on A4. It shows what the board shows.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook, to be saved under the plan's title",
            headers = @Header(name = "Content-Disposition", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = Spreadsheet.MEDIA_TYPE, schema = @Schema(implementation = Spreadsheet.class)))
    @APIResponse(responseCode = "404", description = "No such plan or unit, or none that the caller may see")
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "Only of this unit and all below it, alone or jointly", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "Only of tasks of this category", example = "宣传发动")
                    @QueryParam("category")
                    @Nullable
                    String category) {
        ReadBoard.Answer answer =
                readBoard.run(id, Parameters.text("unit", unit), Parameters.text("category", category));
        return BoardSheets.of(answer).download("board");
    }
}
