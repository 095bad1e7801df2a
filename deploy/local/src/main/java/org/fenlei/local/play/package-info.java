/**
 * Plays a plan year against a running system through its public REST APIs, and compares what they say at the end with an
 * expectation that is computed from the script alone. Nothing here imports code of a service.
 */
@NullMarked
package org.fenlei.local.play;

import org.jspecify.annotations.NullMarked;
