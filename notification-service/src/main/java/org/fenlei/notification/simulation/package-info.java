/** Dry runs: every mail of a plan's year, none sent. */
@NullMarked
package org.fenlei.notification.simulation;

import org.jspecify.annotations.NullMarked;
