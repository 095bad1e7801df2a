package org.fenlei.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class InfrastructureIT {

    @Test
    void tokensCarryRoleUnitAndAudience() throws IOException {
        JsonNode claims = claims(Tokens.of("unit-reporter", "YX-S01"));

        assertThat(claims.get("unit").asText()).isEqualTo("YX-S01");
        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .contains("unit-reporter");
        assertThat(claims.get("aud").toString()).contains("fenlei-api");
    }

    @Test
    void aTokenOfAnotherClientLacksTheAudience() throws IOException {
        JsonNode claims = claims(Tokens.withWrongAudience("unit-reporter", "YX-S01"));

        assertThat(String.valueOf(claims.get("aud"))).doesNotContain("fenlei-api");
    }

    @Test
    void theApplicationRoleIsNeitherOwnerNorSuperuser() throws SQLException {
        try (Connection application = TestSystem.current().asApplication();
                Statement statement = application.createStatement();
                ResultSet rights = statement.executeQuery("SELECT rolsuper OR rolbypassrls OR EXISTS (SELECT 1 FROM"
                        + " pg_database d WHERE d.datname = current_database() AND d.datdba = r.oid) FROM pg_roles r WHERE"
                        + " rolname = current_user")) {
            rights.next();

            assertThat(rights.getBoolean(1)).isFalse();
        }
    }

    @Test
    void theClockCanBeMovedAndReset() {
        TestClock.set(LocalDate.of(2023, 3, 31));
        assertThat(TestClock.today()).isEqualTo(LocalDate.of(2023, 3, 31));

        TestClock.reset();
        assertThat(TestClock.today()).isAfter(LocalDate.of(2023, 3, 31));
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
