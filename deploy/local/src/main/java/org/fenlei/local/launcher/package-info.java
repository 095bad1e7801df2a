/** Starts the whole system on one machine, watches it, and stops it without leaving anything behind. */
@NullMarked
package org.fenlei.local.launcher;

import org.jspecify.annotations.NullMarked;
