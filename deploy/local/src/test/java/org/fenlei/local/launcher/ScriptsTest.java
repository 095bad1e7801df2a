package org.fenlei.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.local.infrastructure.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts do where nothing was built yet. */
class ScriptsTest {
    private static final Path REAL = Project.locate().root().resolve(Path.of("deploy", "local"));
    private static final Path USAGE = Path.of("src", "main", "resources", "launcher", "usage.txt");

    private final Path local;

    ScriptsTest(@TempDir Path checkout) throws IOException {
        local = Files.createDirectories(checkout.resolve(Path.of("deploy", "local")));
        Files.createDirectories(local.resolve(USAGE).getParent());
        for (String file : List.of("up", "down", "play", "build.sh", USAGE.toString())) {
            Files.copy(REAL.resolve(file), local.resolve(file));
        }
    }

    private record Ended(int code, String said) {}

    private Ended run(String script, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", local.resolve(script).toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @Test
    void downHasNothingToStop() throws Exception {
        assertThat(run("down")).isEqualTo(new Ended(0, "本机系统没有运行 Local mode is not running\n"));
    }

    @Test
    void upTellsWhatItCanDo() throws Exception {
        assertThat(run("up", "--help")).isEqualTo(new Ended(0, Files.readString(REAL.resolve(USAGE))));
    }

    @Test
    void playSaysThatASystemIsNeeded() throws Exception {
        Ended play = run("play");

        assertThat(play.code()).isEqualTo(2);
        assertThat(play.said()).contains("deploy/local/up");
    }
}
