/** What every service's rules are written with: periods, masses, working days, refusals. Pure Java, no framework. */
@NullMarked
package org.fenlei.kit.domain;

import org.jspecify.annotations.NullMarked;
