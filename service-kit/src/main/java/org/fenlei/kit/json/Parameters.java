package org.fenlei.kit.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.time.WrittenTime;
import org.jspecify.annotations.Nullable;

/** Periods, months and dates as path and query parameters. */
@Provider
public class Parameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == Period.class) {
            return (ParamConverter<T>) new ByText<>(Period::parse);
        }
        if (type == YearMonth.class) {
            return (ParamConverter<T>) new ByText<>(YearMonth::parse);
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new ByText<>(WrittenTime::day);
        }
        return null;
    }

    private record ByText<T>(Function<String, T> parser) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return parser.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
