package org.fenlei.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The files of the repository that a test reads. */
final class Repository {
    static final List<String> SERVICES = List.of("task", "ledger", "inspection", "notification");

    static final Path ROOT =
            Path.of(System.getProperty("fenlei.root", "../..")).toAbsolutePath().normalize();

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(text(path));
    }

    static Properties properties(String path) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(path))) {
            properties.load(reader);
        }
        return properties;
    }
}
