/** Speaks HTTP with the running system as a script of the outside would: endpoints file, tokens, JSON, clock, inbox. */
@NullMarked
package org.fenlei.local.play.http;

import org.jspecify.annotations.NullMarked;
