package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaRightsTest {
    private static final Path RIGHTS = Project.locate().kafkaRights();

    /** One right as a line: user, operation, kind of name, resource and name. */
    private static String line(AclBinding binding) {
        return String.join(
                " ",
                binding.entry().principal(),
                binding.entry().operation().name(),
                binding.pattern().patternType().name(),
                binding.pattern().resourceType().name(),
                binding.pattern().name());
    }

    @Test
    void containersAreGivenWhatLocalModeIsGiven(@TempDir Path tools) throws Exception {
        Path calls = recorder(tools);
        ProcessBuilder script =
                new ProcessBuilder("bash", RIGHTS.resolveSibling("grant.sh").toString()).inheritIO();
        script.environment().put("KAFKA_TOOLS", tools.toString());
        script.environment().put("KAFKA_BROKER", "kafka:9092");
        script.environment().put("BROKER_KAFKA_PASSWORD", "secret");

        assertThat(script.start().waitFor()).isZero();

        Set<String> granted = Files.readAllLines(calls).stream()
                .flatMap(call -> rights(List.of(call.split(" "))).stream())
                .collect(Collectors.toSet());
        assertThat(KafkaRights.read(RIGHTS).bindings())
                .extracting(KafkaRightsTest::line)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(granted);
    }

    /** Stands where Kafka's own tool stands and writes down what it is called with. */
    private static Path recorder(Path tools) throws IOException {
        Path calls = tools.resolve("calls");
        Path tool = tools.resolve("kafka-acls.sh");
        Files.writeString(tool, "#!/bin/bash\necho \"$*\" >>'%s'\n".formatted(calls));
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        return calls;
    }

    private static List<String> rights(List<String> call) {
        assertThat(call).contains("--add").containsSequence("--bootstrap-server", "kafka:9092");
        String pattern = call.contains("--resource-pattern-type") ? after(call, "--resource-pattern-type") : "literal";
        String what = after(call, "--operation").toUpperCase(Locale.ROOT) + " " + pattern.toUpperCase(Locale.ROOT);
        List<String> rights = new ArrayList<>();
        for (String user : all(call, "--allow-principal")) {
            for (String type : List.of("topic", "group")) {
                all(call, "--" + type)
                        .forEach(name -> rights.add(String.join(" ", user, what, type.toUpperCase(Locale.ROOT), name)));
            }
        }
        return rights;
    }

    private static String after(List<String> call, String option) {
        return all(call, option).get(0);
    }

    private static List<String> all(List<String> call, String option) {
        return IntStream.range(0, call.size() - 1)
                .filter(at -> call.get(at).equals(option))
                .mapToObj(at -> call.get(at + 1))
                .toList();
    }
}
