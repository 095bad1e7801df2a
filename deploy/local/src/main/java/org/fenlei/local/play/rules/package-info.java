/**
 * The rules that a played year follows: windows, working days, the ladder. A second, small implementation on purpose; it
 * imports no service's code.
 */
@NullMarked
package org.fenlei.local.play.rules;

import org.jspecify.annotations.NullMarked;
