/** What the domain packages of the inspection service share. */
@NullMarked
package org.fenlei.inspection.domain;

import org.jspecify.annotations.NullMarked;
