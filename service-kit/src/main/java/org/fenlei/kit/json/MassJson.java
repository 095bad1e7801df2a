package org.fenlei.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.fenlei.kit.domain.Mass;

/** {@code {"value":"12.345","unit":"t"}}. */
final class MassJson {
    private MassJson() {}

    static final class Writer extends StdSerializer<Mass> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Mass.class);
        }

        @Override
        public void serialize(Mass mass, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("value", mass.tonnes());
            json.writeStringField("unit", "t");
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Mass> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Mass.class);
        }

        @Override
        public Mass deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode json = parser.readValueAsTree();
            if (json.path("unit").asText().equals("t") && json.path("value").isTextual()) {
                try {
                    return Mass.ofTonnes(json.path("value").asText());
                } catch (IllegalArgumentException | ArithmeticException notAMass) {
                    return (Mass) context.handleWeirdStringValue(
                            Mass.class, json.path("value").asText(), "tonnes with at most three decimals");
                }
            }
            return (Mass) context.handleWeirdStringValue(Mass.class, json.toString(), "a mass in tonnes");
        }
    }
}
