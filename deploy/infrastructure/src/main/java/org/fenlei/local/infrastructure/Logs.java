package org.fenlei.local.infrastructure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** What the libraries in this JVM log: warnings and errors only. */
public final class Logs {
    private static final String FORMAT =
            "java.util.logging.SimpleFormatter.format=" + "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n\n.level=WARNING\n";

    private Logs() {}

    /** To standard error. */
    public static void quiet() throws IOException {
        configure(FORMAT + "handlers=java.util.logging.ConsoleHandler\n");
    }

    /** To a file, appended. */
    public static void toFile(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        configure(FORMAT
                + "handlers=java.util.logging.FileHandler\n"
                + "java.util.logging.FileHandler.append=true\n"
                + "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter\n"
                + "java.util.logging.FileHandler.pattern=" + file.toString().replace("%", "%%") + "\n");
    }

    /** Logging is bound here, before several parts start at once: the first log lines would race for it. */
    private static void configure(String properties) throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
        LoggerFactory.getLogger(Logs.class).debug("logging is set up");
    }
}
