package org.fenlei.task.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.print.Attachment;
import org.fenlei.task.Parameters;
import org.fenlei.task.summary.PrintSummary.Format;
import org.jspecify.annotations.Nullable;

/** A summary on paper. */
@Path("/api/v1/quarterly-summaries")
@Tag(name = "Quarterly summaries")
class SummaryDocumentResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PrintSummary print;

    @Inject
    SummaryDocumentResource(PrintSummary print) {
        this.print = print;
    }

    @GET
    @Path("/{unitCode}/{period}/document")
    @Produces({PDF, DOCX})
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "printQuarterlySummary",
            summary = "The summary as a Word or PDF file",
            description = "In the layout of official documents (GB/T 9704-2012), in Chinese, with the figures that the"
                    + " summary has. Without the parameter the Accept header chooses; PDF if it leaves both open."
                    + " What is not handed in is marked 草稿 on every page.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "The file's name (RFC 6266)",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = PDF, schema = @Schema(implementation = SummaryFile.class)),
                @Content(mediaType = DOCX, schema = @Schema(implementation = SummaryFile.class))
            })
    public Response print(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-Q1") @PathParam("period") String period,
            @Parameter(description = "docx or pdf; goes before Accept", example = "docx")
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Context HttpHeaders headers) {
        Format asked = Parameters.code("format", format, Format.class);
        Format as = asked == null ? accepted(headers.getAcceptableMediaTypes()) : asked;
        SummaryFile file = print.print(unitCode, period, as);
        return Response.ok(file.octets(), as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name(), file.plainName()))
                .build();
    }

    private static Format accepted(List<MediaType> inOrderOfLiking) {
        return inOrderOfLiking.stream()
                .flatMap(each -> Stream.of(Format.PDF, Format.DOCX)
                        .filter(format -> each.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .orElse(Format.PDF);
    }
}
