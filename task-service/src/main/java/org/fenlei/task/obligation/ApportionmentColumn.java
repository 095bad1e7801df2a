package org.fenlei.task.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fenlei.task.domain.Apportionment;
import org.jspecify.annotations.Nullable;

/** Keeps how a total is divided in a text column, as JSON. */
@Converter
class ApportionmentColumn implements AttributeConverter<@Nullable Apportionment, @Nullable String> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Apportionment apportionment) {
        try {
            return apportionment == null ? null : JSON.writeValueAsString(apportionment);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An apportionment cannot be written", e);
        }
    }

    @Override
    public @Nullable Apportionment convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, Apportionment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An apportionment cannot be read", e);
        }
    }
}
