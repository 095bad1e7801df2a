/** Tests of the script, of the expectation, and the small generator of the sample's Word file. */
@NullMarked
package org.fenlei.local.play;

import org.jspecify.annotations.NullMarked;
