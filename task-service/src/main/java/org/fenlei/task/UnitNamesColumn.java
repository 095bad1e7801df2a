package org.fenlei.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.fenlei.task.domain.UnitName;

/** Keeps a list of unit names in a text column, as JSON. */
@Converter
public class UnitNamesColumn implements AttributeConverter<List<UnitName>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<UnitName>> NAMES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<UnitName> names) {
        try {
            return JSON.writeValueAsString(names);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unit names cannot be written", e);
        }
    }

    @Override
    public List<UnitName> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unit names cannot be read", e);
        }
    }
}
