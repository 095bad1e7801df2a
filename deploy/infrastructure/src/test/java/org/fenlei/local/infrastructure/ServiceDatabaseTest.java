package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceDatabaseTest {
    @Test
    void theApplicationRoleOwnsNothing() {
        List<String> statements = new ServiceDatabase("task", "o", "a").creation();

        assertThat(statements)
                .contains("CREATE DATABASE \"task\" OWNER \"task_owner\" ENCODING 'UTF8' TEMPLATE template0");
        assertThat(statements).noneMatch(sql -> sql.contains("OWNER \"task_app\""));
        assertThat(statements)
                .filteredOn(sql -> sql.startsWith("CREATE ROLE"))
                .allMatch(sql -> sql.contains("NOBYPASSRLS"));
    }

    @Test
    void containersMakeTheSameRoles() throws Exception {
        String script =
                Files.readString(Project.locate().root().resolve(Path.of("deploy", "postgres", "databases.sh")));

        assertThat(script).contains("NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS");
        ServiceDatabase.SERVICES.forEach(service -> assertThat(script).contains("create " + service + " "));
    }

    @Test
    void refusesANameThatWouldNeedQuoting() {
        assertThatThrownBy(() -> new ServiceDatabase("task\"; DROP", "o", "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
