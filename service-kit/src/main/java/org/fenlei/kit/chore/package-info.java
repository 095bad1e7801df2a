/** What every service does now and then for itself. */
@NullMarked
package org.fenlei.kit.chore;

import org.jspecify.annotations.NullMarked;
