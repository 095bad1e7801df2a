/**
 * What a played year must lead to, calculated from the script alone: windows, working days, the ladder and the mails. A
 * second, small implementation of the rules on purpose; it imports no service's code.
 */
@NullMarked
package org.fenlei.local.play.expectation;

import org.jspecify.annotations.NullMarked;
