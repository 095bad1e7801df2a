package org.fenlei.kit.test;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put beside {@code @QuarkusTest}: the service under test gets a fresh database, a topic prefix of its own, a clock that
 * {@link TestClock} moves, and the build's shared Kafka, Keycloak and mail sink.
 */
@QuarkusTestResource(InfrastructureResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithInfrastructure {}
