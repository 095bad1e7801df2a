package org.fenlei.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.fenlei.inspection.domain.Named;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.problem.CommonRefusal;
import org.jspecify.annotations.Nullable;

/** Says codes and faults in the language of the request. */
@ApplicationScoped
public class Wording {

    private final Texts texts;

    @Inject
    Wording(Texts texts) {
        this.texts = texts;
    }

    /** The name of a code. */
    public String of(Named code) {
        return texts.pick(code.zh(), code.en());
    }

    /** The body of a request that needs one. */
    public <T> T body(@Nullable T body) {
        if (body == null) {
            Faults faults = new Faults();
            faults.add("", Issue.REQUIRED);
            refuseIfAny(faults);
        }
        return Objects.requireNonNull(body);
    }

    /** Refuses if something is wrong, naming every field. */
    public void refuseIfAny(Faults faults) {
        if (faults.any()) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED,
                    faults.all().stream()
                            .map(each -> new FieldError(each.pointer(), each.code(), texts.pick(each.zh(), each.en())))
                            .toList());
        }
    }
}
