package org.fenlei.task.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps evidence in a text column, as JSON. */
@Converter
class EvidenceColumn implements AttributeConverter<List<Evidence>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Evidence> evidence) {
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence cannot be written", e);
        }
    }

    @Override
    public List<Evidence> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, EVIDENCE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence cannot be read", e);
        }
    }
}
