package org.fenlei.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.fenlei.kit.time.WrittenTime;

/** {@code "2023-04-30"} and nothing else: Jackson's own reader also takes an array, and an empty text for none. */
final class DayJson extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayJson() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return WrittenTime.day(parser.getText());
        } catch (DateTimeParseException notADay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "2023-04-30");
        }
    }
}
