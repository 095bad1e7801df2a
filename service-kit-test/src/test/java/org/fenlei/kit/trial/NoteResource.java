package org.fenlei.kit.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.fenlei.contracts.PlanPublished;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.domain.Mass;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditEntry;
import org.fenlei.kit.write.AuditLog;
import org.fenlei.kit.write.AuditParams;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.OneTimeSecret;
import org.fenlei.kit.write.Write;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Notes of units: everything that an endpoint of Fenlei can do, once. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.UNIT_REPORTER, Roles.DISTRICT_ADMIN})
public class NoteResource {
    static final CountDownLatch SLOW_BEGUN = new CountDownLatch(1);
    static final CountDownLatch SLOW_MAY_END = new CountDownLatch(1);

    @Inject
    EntityManager notes;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    AuditLog log;

    @Inject
    Outbox outbox;

    /** What a note is made of. */
    public enum Mood {
        GOOD,
        BAD
    }

    /** A new note. */
    public record Draft(
            @NotBlank String unitCode,
            @NotNull @Size(max = 20) String text,
            @Nullable LocalDate day,
            @Nullable Mood mood,
            @Nullable Integer copies,
            @Nullable Mass mass,
            @Nullable Period period) {}

    /** A note as the API shows it. */
    public record Note(UUID id, String unitCode, String text, long version) {}

    /** Tells a secret once. */
    public record Key(String name, @OneTimeSecret String secret) {}

    /** What was uploaded. */
    public record Upload(String name, long size) {}

    /** Makes as many notes as are asked for, and tells of each. */
    @POST
    @Write
    @APIResponse(responseCode = "201", description = "Made")
    public Response create(@Valid @NotNull Draft draft) {
        caller.requireUnit(draft.unitCode());
        NoteRow row = new NoteRow();
        row.id = Ids.next();
        row.unitCode = draft.unitCode();
        row.text = draft.text();
        notes.persist(row);
        notes.flush();
        for (int copy = 0; copy < (draft.copies() == null ? 1 : draft.copies()); copy++) {
            outbox.append(told(row.id.toString(), copy));
        }
        audit.change("note", row.id.toString(), row.unitCode, null, view(row));
        if (draft.text().equals("fail late")) {
            throw new IllegalStateException("org.fenlei.Secret went wrong");
        }
        return Response.created(URI.create("/api/v1/notes/" + row.id))
                .tag(ETags.of(row.version))
                .entity(view(row))
                .build();
    }

    /** An event of the trial service. */
    static PlanPublished told(String id, long version) {
        return new PlanPublished(id, version, 2023, "YX", "trial", LocalDate.of(2023, 1, 1), 0);
    }

    @POST
    @Path("/quiet")
    @Write
    @ResponseStatus(202)
    public void quiet() {
        outbox.append(told("quiet", 1));
    }

    /** Ends when the test lets it. */
    @POST
    @Path("/slow")
    @Write
    public void slow() throws InterruptedException {
        SLOW_BEGUN.countDown();
        SLOW_MAY_END.await(20, TimeUnit.SECONDS);
    }

    /** A write without the kit's guards, to show what they prevent. */
    @POST
    @Path("/unguarded")
    @Write(idempotencyKey = false, audited = false)
    public Note unguarded(Draft draft) {
        NoteRow row = new NoteRow();
        row.id = Ids.next();
        row.unitCode = draft.unitCode();
        row.text = draft.text();
        notes.persist(row);
        return view(row);
    }

    @POST
    @Path("/keys")
    @Write
    public Key key() {
        return new Key("door", Ids.next().toString());
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Write
    public Upload upload(@RestForm @NotNull FileUpload file) {
        return new Upload(file.fileName(), file.size());
    }

    @PUT
    @Path("/{id}")
    @Write
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Draft draft) {
        NoteRow row = found(id);
        ETags.match(ifMatch, row.version);
        Note before = view(row);
        row.text = draft.text();
        notes.flush();
        audit.change("note", id.toString(), row.unitCode, before, view(row));
        return Response.ok(view(row)).tag(ETags.of(row.version)).build();
    }

    @DELETE
    @Path("/{id}")
    @Write
    public void delete(@PathParam("id") UUID id) {
        notes.remove(found(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Note note(@PathParam("id") UUID id) {
        return view(found(id));
    }

    @GET
    @Transactional
    public Page<Note> list(@BeanParam PageParams params, @QueryParam("mood") @Nullable Mood mood) {
        PageRequest page = params.request();
        String after = page.cursor() == null
                ? new UUID(0, 0).toString()
                : Cursors.decode(page.cursor(), 1).get(0);
        List<NoteRow> rows = notes.createQuery("FROM NoteRow WHERE id > :after ORDER BY id", NoteRow.class)
                .setParameter("after", UUID.fromString(after))
                .setMaxResults(page.rowsToRead())
                .getResultList();
        return Page.of(rows, page, row -> Cursors.encode(row.id)).map(NoteResource::view);
    }

    /** Reads without a transaction, which is wrong and shows nothing. */
    @GET
    @Path("/outside")
    public int outside() {
        return notes.createQuery("FROM NoteRow", NoteRow.class).getResultList().size();
    }

    @GET
    @Path("/audit")
    @RolesAllowed({Roles.AUDITOR, Roles.UNIT_REPORTER})
    public Page<AuditEntry> audit(@BeanParam AuditParams params, @BeanParam PageParams page) {
        return log.list(params.filter(), page.request());
    }

    private NoteRow found(UUID id) {
        @Nullable NoteRow row = notes.find(NoteRow.class, id);
        if (row == null) {
            throw new NotFound();
        }
        return row;
    }

    private static Note view(NoteRow row) {
        return new Note(row.id, row.unitCode, row.text, row.version);
    }
}
