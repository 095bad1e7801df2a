package org.fenlei.system;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lives through January once for all tests that ask what came of it. */
final class LivedJanuary implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(January.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == January.class;
    }

    @Override
    public January resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                context.getRoot().getStore(OURS).getOrComputeIfAbsent(January.class, key -> live(), January.class));
    }

    private static January live() {
        try {
            return January.live();
        } catch (Exception e) {
            throw new IllegalStateException("January could not be lived through", e);
        }
    }
}
