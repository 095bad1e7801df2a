package org.fenlei.task.reading.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fenlei.task.reading.Directories;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Span;
import org.fenlei.task.reading.document.Documents;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.report.MarkedDocument;

/**
 * What a fuzzer calls with any bytes: the first says how the others are packed. A file is refused, or it makes a draft
 * that accounts for every line; anything else is a finding.
 */
public final class DocumentFuzz {
    private static final Logger LIBRARIES = Logger.getLogger("");

    private DocumentFuzz() {}

    /** Called once, before time is measured: classes are loaded, and libraries told to be silent about damaged files. */
    public static void fuzzerInitialize() {
        LIBRARIES.setLevel(Level.OFF);
        Arrays.stream(LIBRARIES.getHandlers()).forEach(LIBRARIES::removeHandler);
        Seeds.all().values().forEach(DocumentFuzz::fuzzerTestOneInput);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            Packing[] packings = Packing.values();
            Packing packing = packings[Byte.toUnsignedInt(input[0]) % packings.length];
            readOrRefuse(packing.file(Arrays.copyOfRange(input, 1, input.length)));
        }
    }

    /** The code of a refusal, or what a file was read as. */
    static String outcome(byte[] file) {
        try {
            PlanDraft draft = Reading.of(file);
            return draft.lines().total() + " lines, " + draft.obligations().size() + " demands";
        } catch (PlanReadingRefused refused) {
            return refused.code() + " " + refused.getMessage();
        }
    }

    /** Whether a file made a draft; false if it was refused. */
    static boolean readOrRefuse(byte[] file) {
        try {
            PlanDraft draft = Reading.of(file, Directories.qinghu());
            PlanDocument document = Documents.read(file);
            check(draft, document);
            MarkedDocument.of(document, draft);
            return true;
        } catch (PlanReadingRefused refused) {
            return false;
        }
    }

    private static void check(PlanDraft draft, PlanDocument document) {
        Map<Integer, String> texts = document.texts();
        require(draft.lines().total() == texts.size(), "lines of the document");
        require(
                draft.lines().total()
                        == draft.lines().inTasks()
                                + draft.metadata().size()
                                + draft.unrecognised().size(),
                "account of the lines");
        require(!draft.tasks().isEmpty(), "a draft without tasks");
        draft.tasks().forEach(task -> require(!task.obligations().isEmpty(), "a task without demands"));
        List<String> keys =
                draft.obligations().stream().map(ObligationDraft::key).toList();
        require(keys.stream().distinct().count() == keys.size(), "keys of demands");
        draft.obligations().forEach(duty -> duty.source()
                .spans()
                .forEach(span -> require(lies(span, texts.getOrDefault(span.line(), "")), "span " + span)));
        for (Question question : draft.questions()) {
            require(!question.proposals().isEmpty(), "a question without proposals");
            require(question.obligationKey() == null || keys.contains(question.obligationKey()), "key of a question");
        }
    }

    private static boolean lies(Span span, String line) {
        return 0 <= span.from() && span.from() <= span.to() && span.to() <= line.length();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
