package org.fenlei.task.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.upload.Uploads;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Parameters;
import org.fenlei.task.plan.PlanImportView.QuestionView;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Plan documents: read into a draft, with a report and questions. */
@Path("/api/v1/plan-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan imports", description = "From the official document to a draft")
class PlanImportResource {

    /** A page of text and style: whatever a document holds, nothing in it runs or is fetched. */
    private static final String PAGE_MAY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final ImportPlan importPlan;
    private final AnswerQuestions answerQuestions;
    private final PlanImports imports;
    private final PlanImportViews views;
    private final ReportPages pages;
    private final Texts texts;

    @Inject
    PlanImportResource(
            ImportPlan importPlan,
            AnswerQuestions answerQuestions,
            PlanImports imports,
            PlanImportViews views,
            ReportPages pages,
            Texts texts) {
        this.importPlan = importPlan;
        this.answerQuestions = answerQuestions;
        this.imports = imports;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    /** An answer as it is sent. */
    @Schema(name = "QuestionAnswer", description = "Exactly one of the two")
    record AnswerBody(
            @Schema(description = "The proposal taken", examples = "p1") @Size(min = 1, max = 100) @Nullable
            String proposalId,

            @Schema(description = "Why the question is set aside") @Size(min = 1, max = 1000) @Nullable
            String dismissReason) {

        AnswerQuestions.Answer to(String question) {
            return new AnswerQuestions.Answer(question, proposalId, dismissReason);
        }
    }

    /** Several answers as they are sent. */
    @Schema(name = "QuestionAnswers")
    record AnswersBody(
            @Schema(description = "All are taken, or none") @NotNull @Size(min = 1, max = 1000)
            List<@NotNull @Valid AnswerToBody> answers) {}

    /** One of several answers. */
    @Schema(name = "AnswerToQuestion", description = "Exactly one of proposal and reason")
    record AnswerToBody(
            @Schema(examples = "q1") @NotBlank @Size(max = 100)
            String questionId,

            @Schema(description = "The proposal taken", examples = "p1") @Size(min = 1, max = 100) @Nullable
            String proposalId,

            @Schema(description = "Why the question is set aside") @Size(min = 1, max = 1000) @Nullable
            String dismissReason) {

        AnswerQuestions.Answer to() {
            return new AnswerQuestions.Answer(questionId, proposalId, dismissReason);
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "importPlan",
            summary = "Reads a plan document into a draft",
            description =
                    "`.docx`, `.xlsx`, PDF with text, or plain text (UTF-8, GB18030), up to 20 MB: task tables and numbered"
                            + " clauses. Nothing is published: the report accounts for every line and asks what is in doubt. The same file for the same year and district again"
                            + " changes nothing and answers 200 with the first report, whether the year is given with it, or"
                            + " told by the document, or was answered; a year that is still asked about is the same only where"
                            + " the same was given. Where a plan from another file has"
                            + " taken its place since, it proposes to go back. A year whose plan is closed takes no"
                            + " other (`PLAN_YEAR_CLOSED`).")
    @APIResponse(
            responseCode = "201",
            description = "A new draft",
            content = @Content(schema = @Schema(implementation = PlanImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This file was read before; nothing changed",
            content = @Content(schema = @Schema(implementation = PlanImportView.class)))
    @APIResponse(responseCode = "409", description = "`PLAN_YEAR_CLOSED`")
    @APIResponse(responseCode = "413", description = "`PLAN_FILE_TOO_LARGE`: more than 20 MB, or more than can be read")
    @APIResponse(
            responseCode = "422",
            description =
                    "No plan document, nothing changed: `PLAN_EMPTY`, `PLAN_FORMAT_UNSUPPORTED`, `PLAN_WORD_97`,"
                            + " `PLAN_NOT_A_WORD_FILE`, `PLAN_FILE_DAMAGED`, `PLAN_ARCHIVE_BOMB`, `PLAN_XML_FORBIDDEN`, `PLAN_PDF_PROTECTED`,"
                            + " `PLAN_PDF_WITHOUT_TEXT`, `PLAN_ENCODING_UNKNOWN`, `PLAN_WITHOUT_TASK_TABLE`, `PLAN_TABLE_WITHOUT_HEADER`,"
                            + " `PLAN_WITHOUT_TASKS`; or `DISTRICT_UNIT_UNKNOWN`: the directory has no district that it could be of")
    public Response run(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("year") @Nullable String year,
            @RestForm("districtUnit") @Nullable String districtUnit) {
        byte[] content = Uploads.read(file);
        String name = file == null ? "" : Uploads.name(file);
        Integer given = Parameters.year("year", year);
        ImportPlan.Result result = importPlan.run(name, content, given, Parameters.text("districtUnit", districtUnit));
        PlanImportView view = views.of(result.row());
        return result.created()
                ? Response.created(URI.create("/api/v1/plan-imports/" + view.id()))
                        .entity(view)
                        .build()
                : Response.ok(view).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR})
    @Transactional
    @Operation(operationId = "getPlanImport", summary = "The report on a document")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PlanImportView.class)))
    @APIResponse(responseCode = "404", description = "No such import")
    public Response get(@PathParam("id") UUID id) {
        PlanImportRow row = imports.get(id);
        return Response.ok(views.of(row)).tag(ETags.of(row.version)).build();
    }

    @GET
    @Path("/{id}/report")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR})
    @Transactional
    @Operation(
            operationId = "getPlanImportReport",
            summary = "The report on a document as a page",
            description =
                    "For a person: the document's text with the words marked that demands were read from, and beside it the"
                            + " tasks, the demands and the questions. In Chinese with English below; without scripts.")
    @APIResponse(
            responseCode = "200",
            description = "The page, UTF-8",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such import")
    public Response report(@PathParam("id") UUID id) {
        PlanImportRow row = imports.get(id);
        return Response.ok(pages.of(row))
                .tag(ETags.of(row.version))
                .header("Content-Security-Policy", PAGE_MAY)
                .build();
    }

    @PATCH
    @Path("/{id}/questions/{question}")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "answerQuestion",
            summary = "Answers a question, or sets it aside with a reason",
            description = "Needs no If-Match: a question is answered once.")
    @APIResponse(responseCode = "200", description = "The question as it is now")
    @APIResponse(responseCode = "404", description = "No such import or question")
    @APIResponse(
            responseCode = "409",
            description =
                    "`QUESTION_ALREADY_ANSWERED`, `PLAN_NOT_A_DRAFT`, `YEAR_UNDECIDED`: its year has to be decided first, or"
                            + " `PLAN_YEAR_CLOSED`")
    @APIResponse(
            responseCode = "422",
            description = "`PROPOSAL_NOT_FOUND`, `DISMISS_REASON_MISSING`, or not exactly one of the two")
    public QuestionView answer(
            @PathParam("id") UUID id, @PathParam("question") String question, @Valid @NotNull AnswerBody answer) {
        return QuestionView.of(answerQuestions.one(id, answer.to(question)), texts);
    }

    @PATCH
    @Path("/{id}/questions")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "answerQuestions",
            summary = "Answers several questions at once",
            description = "All of them in the order given, or none: a plan in clauses may leave every date to be asked"
                    + " about. Needs no If-Match: a question is answered once.")
    @APIResponse(responseCode = "200", description = "The questions as they are now, in the order given")
    @APIResponse(
            responseCode = "404",
            description = "No such import; or `QUESTION_NOT_FOUND`, with the place of the answer")
    @APIResponse(
            responseCode = "409",
            description =
                    "`QUESTION_ALREADY_ANSWERED`, as one given twice; `PLAN_NOT_A_DRAFT`; `YEAR_UNDECIDED`: the question"
                            + " about the year is answered first, and on its own; or `PLAN_YEAR_CLOSED`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`PROPOSAL_NOT_FOUND`, `DISMISS_REASON_MISSING`, or not exactly one of the two, with the answer's place")
    public List<QuestionView> answerSeveral(@PathParam("id") UUID id, @Valid @NotNull AnswersBody body) {
        List<AnswerQuestions.Answer> answers =
                body.answers().stream().map(AnswerToBody::to).toList();
        return answerQuestions.all(id, answers).stream()
                .map(question -> QuestionView.of(question, texts))
                .toList();
    }
}
