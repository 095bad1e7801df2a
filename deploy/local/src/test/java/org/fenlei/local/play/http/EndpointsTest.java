package org.fenlei.local.play.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    private static final String FILE = """
            {"origin":"http://127.0.0.1:8080","tokenUrl":"http://127.0.0.1:8085/t","inboxUrl":"http://127.0.0.1:8089",
             "clockUrl":"http://127.0.0.1:8089/clock","passwordClient":{"client_id":"fenlei-local"},
             "clients":[{"id":"robot","secret":"s","role":"system","unit":"YX"}],
             "users":[{"name":"admin","password":"p","role":"district-admin","unit":"YX"}]}
            """;

    @Test
    void saysHowEachActorAsksForAToken() throws JsonProcessingException {
        Endpoints endpoints = Endpoints.parse(new ObjectMapper().readTree(FILE));

        assertThat(endpoints.form(endpoints.withRole("district-admin")))
                .containsEntry("grant_type", "password")
                .containsEntry("client_id", "fenlei-local")
                .containsEntry("username", "admin");
        assertThat(endpoints.form(endpoints.withRole("system")))
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_secret", "s");
        assertThat(endpoints.withRoleIfAny("inspector")).isEmpty();
    }
}
