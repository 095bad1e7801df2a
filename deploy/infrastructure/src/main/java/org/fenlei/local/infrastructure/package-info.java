/**
 * PostgreSQL, Kafka, Keycloak and a mail sink on one machine without containers: what local mode and the tests of every
 * service stand on. Everything listens on loopback only.
 */
@NullMarked
package org.fenlei.local.infrastructure;

import org.jspecify.annotations.NullMarked;
