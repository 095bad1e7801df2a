/** What the services' integration tests stand on: real PostgreSQL, Kafka, Keycloak and SMTP, shared by a whole build. */
@NullMarked
package org.fenlei.kit.test;

import org.jspecify.annotations.NullMarked;
