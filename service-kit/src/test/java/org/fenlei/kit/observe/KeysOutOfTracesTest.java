package org.fenlei.kit.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysOutOfTracesTest {

    @ParameterizedTest
    @CsvSource({
        "key=mQ3-x_9, key=REDACTED",
        "from=2023&key=mQ3&to=2024, from=2023&key=REDACTED&to=2024",
        "monkey=banana, monkey=banana",
        "limit=3, limit=3"
    })
    void tellNoSecretOfALink(String asked, String told) {
        AttributeKey<String> query = AttributeKey.stringKey("url.query");
        try (SdkTracerProvider tracing = SdkTracerProvider.builder()
                .addSpanProcessor(new KeysOutOfTraces())
                .build()) {
            ReadableSpan span = (ReadableSpan) tracing.get("trial")
                    .spanBuilder("GET")
                    .setAttribute(query, asked)
                    .startSpan();

            assertThat(span.getAttribute(query)).isEqualTo(told);
        }
    }
}
