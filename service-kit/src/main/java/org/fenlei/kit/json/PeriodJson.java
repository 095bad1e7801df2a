package org.fenlei.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.fenlei.kit.domain.Period;

/** {@code "2023-Q2"}. */
final class PeriodJson {
    private PeriodJson() {}

    static final class Writer extends StdSerializer<Period> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Period.class);
        }

        @Override
        public void serialize(Period period, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(period.toString());
        }
    }

    static final class Reader extends StdDeserializer<Period> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Period.class);
        }

        @Override
        public Period deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString("");
            try {
                return Period.parse(text);
            } catch (IllegalArgumentException notAPeriod) {
                return (Period) context.handleWeirdStringValue(Period.class, text, "a period");
            }
        }
    }
}
