/** Outbox and relay, inbox and consumer, dead letters, backlog. */
@NullMarked
package org.fenlei.kit.event;

import org.jspecify.annotations.NullMarked;
