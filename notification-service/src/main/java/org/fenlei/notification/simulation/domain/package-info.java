/** Every mail of a period, worked out without sending one. Pure rules. */
@NullMarked
package org.fenlei.notification.simulation.domain;

import org.jspecify.annotations.NullMarked;
