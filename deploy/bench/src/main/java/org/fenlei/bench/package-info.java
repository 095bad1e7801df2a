/** Benchmarks against the running system. They print figures and judge none; what is wrong ends them. */
@NullMarked
package org.fenlei.bench;

import org.jspecify.annotations.NullMarked;
