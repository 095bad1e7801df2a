package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.ledger.monthly.domain.Finding;
import org.fenlei.ledger.monthly.domain.LedgerRefusal;

/** Says findings in the language of the request. */
@ApplicationScoped
class Wording {

    private final Texts texts;

    @Inject
    Wording(Texts texts) {
        this.texts = texts;
    }

    /** Refuses if something was found, naming every field. */
    void refuseIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refusal(LedgerRefusal.LEDGER_INVALID, errors(findings));
        }
    }

    List<Warning> warnings(List<Finding> findings) {
        return findings.stream()
                .map(each -> new Warning(each.pointer(), each.code(), texts.pick(each.zh(), each.en())))
                .toList();
    }

    private List<FieldError> errors(List<Finding> findings) {
        return findings.stream()
                .map(each -> new FieldError(each.pointer(), each.code(), texts.pick(each.zh(), each.en())))
                .toList();
    }
}
