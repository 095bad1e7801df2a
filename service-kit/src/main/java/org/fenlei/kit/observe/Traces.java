package org.fenlei.kit.observe;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Trace ids are always there and carried on; spans are recorded only where a collector takes them. */
@ApplicationScoped
class Traces {

    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "fenlei.otlp.endpoint") Optional<String> collector) {
        return collector.filter(endpoint -> !endpoint.isBlank()).isPresent()
                ? Sampler.parentBased(Sampler.alwaysOn())
                : Sampler.alwaysOff();
    }
}
